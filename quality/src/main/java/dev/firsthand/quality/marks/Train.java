package dev.firsthand.quality.marks;

import dev.firsthand.mark.name.WordUsage;
import dev.firsthand.quality.tag.ModelRecord;
import dev.firsthand.text.tag.TagModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Trains the models of marks again: `Train DATA RESOURCES`, where DATA is the folder with the sets
/// of `marks` and RESOURCES the resource folder of core.
public final class Train {

  private static final String COMMAND =
      "dev.firsthand.quality.marks.Train DATA core/src/main/resources";

  private Train() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path resources = Path.of(args[1], "dev/firsthand/mark");
    partsOfSpeech(data, resources.resolve("clause/parts-of-speech.model"));
    names(data, resources.resolve("name/names.model"));
  }

  private static void partsOfSpeech(Path data, Path file) throws IOException {
    Path gum = data.resolve("gum");
    TagModel model =
        PartOfSpeechTrainer.train(PartOfSpeechTrainer.sentences(Gum.part(gum, "train")));
    write(
        model,
        file,
        new ModelRecord(
            COMMAND, "GUM train (CC BY 4.0, CC BY-SA by genre)", List.of(gum.resolve("dep"))));
  }

  private static void names(Path data, Path file) throws IOException {
    write(
        NameTrainer.train(NameSets.training(data), WordUsage.news()),
        file,
        new ModelRecord(COMMAND, NameSets.SOURCES, NameSets.files(data)));
  }

  private static void write(TagModel model, Path file, ModelRecord record) throws IOException {
    Files.createDirectories(file.getParent());
    model.write(Files.newOutputStream(file));
    Files.writeString(file.resolveSibling(file.getFileName() + ".txt"), record.text());
  }
}
