package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Guesses the charset of bytes that name none.
///
/// Each charset of `charset-languages.txt` is tried: the text is read in it, and [Legibility] tells
/// how much of it could be of each of its languages. The best reading is taken. ICU's
/// `CharsetDetector`, tried before, knows neither the Baltic nor the Thai code page nor those of
/// the Macintosh, and misread 9 of the 38 short texts of the test; this reads all. The guess fails
/// where two charsets of one language agree in every letter used, which does no harm.
final class CharsetGuess {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int SAMPLE = 1 << 15;
  private static final double EQUAL = 1e-9;

  /// What the page's own `lang` is worth, as a share of right letters.
  private static final double DECLARED = 0.1;

  /// Of characters, against all charsets but the Western European.
  private static final double DOUBT = 2;

  /// A reading must be so good to be preferred to Western European.
  private static final double GOOD = 0.2;

  private static final List<Candidate> CANDIDATES =
      WordTable.lines(CharsetGuess.class, "charset-languages.txt").stream()
          .filter(line -> !line.startsWith("letters "))
          .map(Candidate::of)
          .toList();

  private CharsetGuess() {}

  private record Candidate(Charset charset, List<Legibility> languages) {

    static Candidate of(String line) {
      String[] parts = line.split(":\\s*", 2);
      return new Candidate(
          Charset.forName(parts[0]),
          Stream.of(parts[1].split(" ", -1)).map(Legibility::in).toList());
    }
  }

  static Charset of(byte[] bytes) {
    byte[] sample = sample(bytes);
    String declared = language(bytes);
    Charset best = WESTERN;
    double most = GOOD;
    for (Candidate candidate : CANDIDATES) {
      String text = read(sample, candidate.charset());
      double doubt = candidate.charset().equals(WESTERN) ? 0 : DOUBT;
      for (Legibility language : candidate.languages()) {
        double share = language.share(text, doubt) + (language.isOf(declared) ? DECLARED : 0);
        if (share > most + EQUAL) {
          most = share;
          best = candidate.charset();
        }
      }
    }
    // Read in full as browsers would: EUC-KR with the characters that Windows added.
    Charset wider = CharsetLabels.of(best.name());
    return wider == null ? best : wider;
  }

  /// The bytes outside tags, of words that hold more than ASCII.
  private static byte[] sample(byte[] bytes) {
    ByteBuffer kept = ByteBuffer.allocate(Math.min(bytes.length + 1, SAMPLE));
    int word = 0;
    boolean beyond = false;
    boolean tag = false;
    for (int i = 0; i < bytes.length && kept.remaining() > i - word + 1; i++) {
      byte b = bytes[i];
      beyond |= b < 0 && !tag;
      if (b == '<' || b == '>' || b == ' ' || b == '\n') {
        if (beyond) {
          kept.put(bytes, word, i - word).put((byte) ' ');
        }
        tag = b == '<' || (tag && b != '>');
        word = i + 1;
        beyond = false;
      }
    }
    if (beyond && kept.remaining() > bytes.length - word) {
      kept.put(bytes, word, bytes.length - word);
    }
    byte[] sample = new byte[kept.position()];
    kept.flip().get(sample);
    return sample;
  }

  private static String read(byte[] sample, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(sample))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("cannot be: everything is replaced", e);
    }
  }

  /// The primary language in the first `lang` attribute, or null.
  private static @Nullable String language(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    int at = head.indexOf("lang=");
    int start = at + "lang=\"".length();
    boolean written = at >= 0 && start + 2 <= head.length();
    return written ? head.substring(start, start + 2).toLowerCase(Locale.ROOT) : null;
  }
}
