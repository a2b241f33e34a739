package dev.firsthand.weigh.account;

import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.text.CodePoints;
import dev.firsthand.text.InsertedLinks;
import dev.firsthand.text.PageWords;
import dev.firsthand.text.PictureWords;
import dev.firsthand.text.Sentences;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a body that tell no news, and the names that only credit a picture. What stands
/// in them is no claim, no party and no quote of a story.
final class Furniture {

  /// A longer paragraph is news in which one sentence of the page stands.
  private static final int LONGEST_PARAGRAPH = 900;

  private static final int LONGEST_TITLE = 140;

  /// A sentence of so many numbers, a third of all its words, is a table.
  private static final int FEWEST_OF_TABLE = 10;

  private static final String PICTURE_AGENCIES =
      "(?:AP|AFP|EPA|UPI|TASS|NPR|Reuters|Getty|Landov|Corbis|Bloomberg|Zuma|ZUMA|Associated Press"
          + "|Agence|Shutterstock|Alamy|Redux|Sipa|SIPA)\\b";

  private static final Pattern CREDIT_BEHIND =
      Pattern.compile("\\s?/\\s?(?:\\p{Lu}[\\p{L}. ]{0,30}/\\s?)?" + PICTURE_AGENCIES);

  private static final Pattern CREDIT_BEFORE =
      Pattern.compile("(?:\\p{L}\\s?/\\s?|\\((?:Photo|Image|Credit)s?: ?[^)]{0,60})$");

  /// A line that says that links follow, and nothing else.
  private static final Pattern LINKS_FOLLOW =
      Pattern.compile(
          "(?:(?:READ|SEE|Read|See) (?:MORE|ALSO|NEXT|more|also|next)|RELATED|Related|MORE|More)"
              + "(?: (?:from|on|in) .{1,40}| [Ss]tories| [Cc]overage)?\\s?:?");

  /// What stands behind the title of a link inside a text.
  private static final List<String> LINK_ENDS =
      List.of("Read more", "Read MORE", "READ MORE", "See more", "See MORE", "SEE MORE");

  private final BitSet sentences = new BitSet();

  /// The sentences that tell what a picture shows. What they date has happened, but whom they name
  /// the report may not speak of.
  private final BitSet captions = new BitSet();

  /// The boxes of links inside sentences, in code points of the body.
  private final List<Span> boxes;

  Furniture(Article article, List<Passage> passages) {
    CodePoints offsets = CodePoints.of(article.body());
    boxes =
        InsertedLinks.of(article.body()).stream()
            .map(box -> new Span(offsets.fromChars(box.start()), offsets.fromChars(box.end())))
            .toList();
    int top = PageTop.end(article);
    boolean links = false;
    int at = 0;
    for (Span paragraph : Sentences.paragraphs(article.body())) {
      String text = paragraph.of(article.body());
      links = LINKS_FOLLOW.matcher(text).matches() || (links && isTitle(text));
      boolean within = PageWords.areWithin(text);
      boolean whole =
          links
              || paragraph.end() <= top
              || (text.length() <= LONGEST_PARAGRAPH
                  && (within
                      || PageWords.begin(text)
                      || LINK_ENDS.stream().anyMatch(text::endsWith)));
      int end = offsets.fromChars(paragraph.end());
      int behindGallery = offsets.fromChars(paragraph.start() + PageWords.galleryEnd(text));
      for (; at < passages.size() && passages.get(at).start() < end; at++) {
        String sentence = passages.get(at).text();
        boolean page = PageWords.begin(sentence) || (within && PageWords.areWithin(sentence));
        boolean caption = passages.get(at).start() < behindGallery;
        captions.set(at, isCaption(sentence, article));
        sentences.set(at, whole || page || caption || isTable(passages.get(at)));
      }
    }
  }

  private static boolean isCaption(String sentence, Article article) {
    return IsoTime.date(article.published())
        .filter(day -> PictureWords.tellPresent(sentence, day))
        .isPresent();
  }

  /// Whether a line may be the title of another piece: it is short and has no stop.
  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && Character.isLetterOrDigit(line.codePointBefore(line.length()));
  }

  /// Rows of numbers, run together.
  private static boolean isTable(Passage passage) {
    long numbers = passage.tokens().stream().filter(Token::isNumber).count();
    return numbers >= FEWEST_OF_TABLE && numbers * 3 >= passage.tokens().size();
  }

  boolean holds(Passage passage) {
    return sentences.get(passage.index()) || captions.get(passage.index()) || isAroundBox(passage);
  }

  private boolean isAroundBox(Passage passage) {
    return boxes.stream().anyMatch(new Span(passage.start(), passage.end())::overlaps);
  }

  /// Whether a mark of a sentence is none of the news. Of a sentence around a box of links only
  /// names and quotes are: what else it tells would be told with the box.
  boolean holds(Mark mark, Passage passage) {
    return sentences.get(passage.index())
        || switch (mark) {
          case Name name ->
              captions.get(passage.index()) || isBoxed(mark) || isCredit(name, passage);
          case Quote _ -> isBoxed(mark);
          case Figure _, Happening _, Moment _ -> isAroundBox(passage);
        };
  }

  private boolean isBoxed(Mark mark) {
    return boxes.stream().anyMatch(new Span(mark.start(), mark.end())::overlaps);
  }

  /// `Ana Orlin/AP`, `(Photo: Ana Orlin, AP)`.
  private static boolean isCredit(Name name, Passage passage) {
    String text = passage.text();
    if (text.indexOf('/') < 0 && text.indexOf("(Photo") < 0 && text.indexOf("(Image") < 0) {
      return false;
    }
    int start = passage.at(name.start());
    int end = passage.at(name.end());
    return CREDIT_BEHIND.matcher(text.substring(end)).lookingAt()
        || CREDIT_BEFORE.matcher(text.substring(Math.max(0, start - 80), start)).find();
  }
}
