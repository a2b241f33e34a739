package dev.firsthand.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Mark;
import dev.firsthand.record.StoryChange;
import java.util.List;
import java.util.Map;

/// Where a JSON field is not simply the record's component.
final class Mixins {

  private Mixins() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("firsthand");
    module.setMixInAnnotation(Mark.class, MarkType.class);
    module.setMixInAnnotation(StoryChange.class, StoryChangeFields.class);
    module.setMixInAnnotation(StoryChange.Event.class, EventKind.class);
    module.setMixInAnnotation(Dossier.class, DossierFields.class);
    module.setMixInAnnotation(StoryChange.Why.class, WhyFields.class);
    module.addSerializer(Double.class, new PlainNumber());
    module.addSerializer(new SmallLetters());
    // PLOVER writes its types in capitals; all other vocabularies are in small letters.
    module.addSerializer(Mark.Plover.class, ToStringSerializer.instance);
    return module;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Mark.Name.class, name = "name"),
    @JsonSubTypes.Type(value = Mark.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Mark.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Mark.Moment.class, name = "moment"),
    @JsonSubTypes.Type(value = Mark.Happening.class, name = "happening"),
  })
  private interface MarkType {}

  private abstract static class StoryChangeFields {
    @JsonProperty("new")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    abstract boolean opened();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = StoryChange.Event.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = StoryChange.Event.Merged.class, name = "merged"),
    @JsonSubTypes.Type(value = StoryChange.Event.Split.class, name = "split"),
    @JsonSubTypes.Type(value = StoryChange.Event.Version.class, name = "version"),
  })
  private interface EventKind {}

  /// The features stand beside the runner-up, not in an object of their own.
  @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads them
  private abstract static class WhyFields {
    WhyFields(
        @JsonAnySetter Map<String, Double> features, @JsonProperty("runnerUp") String runnerUp) {}

    @JsonAnyGetter
    abstract Map<String, Double> features();
  }

  private abstract static class DossierFields {
    @JsonProperty("new")
    abstract List<Dossier.Fresh> fresh();
  }
}
