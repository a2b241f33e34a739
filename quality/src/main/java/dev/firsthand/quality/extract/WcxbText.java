package dev.firsthand.quality.extract;

import dev.firsthand.extract.Extractor;
import dev.firsthand.extract.pagetext.LineModel;
import dev.firsthand.extract.pagetext.TitleModel;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.tag.ChainTrainer;
import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The article pages of `extract/wcxb` as browsers copy them, in five folds by their ids: each page
/// is read with models of lines and titles that were trained on the other four fifths.
public final class WcxbText {

  private static final int FOLDS = 5;

  private WcxbText() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    List<CopiedPage> pages = CopiedPage.all(folder);
    List<List<ChainTrainer.Example>> examples = pages.stream().map(LineTraining::examples).toList();
    List<List<ChoiceFit.Choice>> titles =
        pages.stream().map(page -> TitleTraining.choices(page, LineModel.trained())).toList();
    Wcxb.Counts usual = new Wcxb.Counts(errors);
    Wcxb.Counts others = new Wcxb.Counts(Errors.SILENT);
    for (int fold = 0; fold < FOLDS; fold++) {
      Extractor extractor = trainedWithout(fold, examples, titles);
      for (int i = fold; i < pages.size(); i += FOLDS) {
        CopiedPage page = pages.get(i);
        usual.add(page.url(), article(extractor, page, page.copies().getFirst()), page.gold());
        for (String copy : page.copies().subList(1, page.copies().size())) {
          others.add(page.url(), article(extractor, page, copy), page.gold());
        }
      }
    }
    List<Measure> measures = new ArrayList<>(usual.measures());
    Measure body = others.measures().getFirst();
    measures.add(new Measure(body.metric() + " of other copies", body.score()));
    return measures;
  }

  private static Extractor trainedWithout(
      int fold, List<List<ChainTrainer.Example>> examples, List<List<ChoiceFit.Choice>> titles) {
    List<ChainTrainer.Example> training =
        TitleTraining.without(fold, examples).stream().flatMap(List::stream).toList();
    LineModel lines = new LineModel(ChainTrainer.train(LineModel.TAGS, training));
    return new Extractor(
        lines, TitleModel.of(TitleTraining.weights(TitleTraining.without(fold, titles))));
  }

  private static Optional<Article> article(Extractor extractor, CopiedPage page, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Page copy = new Page("", "", page.url(), null, null, bytes);
    return extractor.extract(copy) instanceof Outcome.Accepted accepted
        ? Optional.of(accepted.article())
        : Optional.empty();
  }
}
