package app.spotwright.studio;

import app.spotwright.ad.revision.SavedAd;
import app.spotwright.design.Time;
import app.spotwright.design.Words;
import app.spotwright.generation.Degradation;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.media.AspectRatio;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A finished ad: the player, what can be taken away, and what is different from what was asked. */
final class ResultPanel extends Section {
  private static final double MEGABYTE = 1_000_000;
  private static final double KILOBYTE = 1_000;

  ResultPanel(GenerationView made, SavedAd ad, FormParts parts, Actions actions) {
    addClassName("sw-result");
    if (hasVideos(made)) {
      add(
          new AdPlayer(made, parts.links()),
          downloads(made, parts.links(), ad.title()),
          new ClipList(made, parts.clips(), ad.title()));
      keep(made, ad, actions);
    } else {
      add(gone(actions));
    }
    if (!made.degradations().isEmpty()) {
      UnorderedList losses = new UnorderedList();
      for (Degradation degradation : made.degradations()) {
        losses.add(new ListItem(Said.of(degradation.sentence())));
      }
      Div box = new Div(new H2(Words.of("studio.result.losses")), losses);
      box.addClassName("sw-losses");
      add(box);
    }
    Div row =
        new Div(
            new Button(Words.of("studio.result.scenes"), click -> actions.scenes().run()),
            new Button(Words.of("studio.result.change"), click -> actions.change().run()),
            new Button(Words.of("studio.result.duplicate"), click -> actions.duplicate().run()));
    row.addClassName("sw-actions");
    add(row);
  }

  /**
   * What can be done with a finished ad.
   *
   * @param scenes change its scenes and make it again
   * @param change go back to the form and make it again
   * @param again make it once more as it is
   * @param duplicate make a copy to work on
   * @param keep have its videos stay for good, or not
   */
  record Actions(
      Runnable scenes,
      Runnable change,
      Runnable again,
      Runnable duplicate,
      Consumer<Boolean> keep) {}

  /** Whether there is something to play. */
  static boolean hasVideos(GenerationView made) {
    return made.outputs().stream()
        .map(Output::name)
        .anyMatch(name -> name.startsWith("ad-") && name.endsWith(".mp4"));
  }

  /** What was finished before its words were changed, to be unfolded. */
  static Optional<Component> before(Optional<GenerationView> made, FormParts parts, String title) {
    return made.filter(ResultPanel::hasVideos)
        .map(view -> new Details(Words.of("studio.ad.before"), finished(view, parts, title)));
  }

  /** Only the player and the downloads. */
  static Div finished(GenerationView made, FormParts parts, String title) {
    Div panel =
        new Div(
            new AdPlayer(made, parts.links()),
            downloads(made, parts.links(), title),
            new ClipList(made, parts.clips(), title));
    panel.addClassName("sw-result");
    return panel;
  }

  /** How long the videos stay, and the way to have them stay for good. */
  private void keep(GenerationView made, SavedAd ad, Actions actions) {
    Instant until = made.filesUntil();
    if (until == null) {
      return;
    }
    Checkbox keep = new Checkbox(Words.of("studio.result.keep"), ad.keep());
    keep.setHelperText(
        until.isAfter(Instant.now())
            ? Words.of("studio.result.keep.until", Time.day(until, getLocale()))
            : Words.of("studio.result.keep.soon"));
    keep.addValueChangeListener(event -> actions.keep().accept(event.getValue()));
    add(keep);
  }

  /** Instead of videos that were not kept. */
  private static Div gone(Actions actions) {
    Button again = new Button(Words.of("studio.ended.again"), click -> actions.again().run());
    again.addThemeVariants(ButtonVariant.PRIMARY);
    Div box =
        new Div(
            new H2(Words.of("studio.result.gone")),
            new Paragraph(Words.of("studio.result.gone.next")),
            again);
    box.addClassName("sw-ended");
    return box;
  }

  private static Div downloads(GenerationView made, MediaLinks links, String title) {
    Div row = new Div();
    row.addClassName("sw-downloads");
    row.add(new H2(Words.of("studio.result.downloads")));
    for (Output output : made.outputs()) {
      String name = fileName(title, output.name());
      Anchor link =
          new Anchor(
              links.download(new MediaKey(output.key()), name),
              Words.of("studio.result.file", label(output.name()), size(output.bytes())));
      link.getElement().setAttribute("download", name);
      link.setRouterIgnore(true);
      row.add(link);
    }
    return row;
  }

  private static String size(long bytes) {
    return bytes < MEGABYTE
        ? String.format(Locale.ROOT, "%d kB", Math.max(1, Math.round(bytes / KILOBYTE)))
        : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }

  /** What a file is, for people. */
  private static String label(String name) {
    for (AspectRatio shape : AspectRatio.values()) {
      if (name.equals("ad-" + shape.slug() + ".mp4")) {
        return Words.of("studio.result.video", shape.label());
      }
    }
    return switch (name) {
      case "poster.jpg" -> Words.of("studio.result.poster");
      case "preview.mp4" -> Words.of("studio.result.preview");
      case "captions.srt" -> Words.of("studio.result.captions-srt");
      case "captions.vtt" -> Words.of("studio.result.captions-vtt");
      case "ad.json" -> Words.of("studio.result.document");
      case "report.json" -> Words.of("studio.result.report");
      default -> name;
    };
  }

  /** The title made fit for a file, before the file's own name. */
  static String fileName(String title, String name) {
    String safe = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return (safe.isEmpty() ? "" : safe.toLowerCase(Locale.ROOT) + "-") + name;
  }
}
