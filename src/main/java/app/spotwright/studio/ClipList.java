package app.spotwright.studio;

import app.spotwright.design.Words;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.generation.ScenePart;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Frames;
import app.spotwright.storage.MediaKey;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The scenes of a finished ad, each to be taken away by itself in every shape. */
final class ClipList extends Details {
  private final ClipFiles files;
  private final GenerationView made;
  private final String title;

  ClipList(GenerationView made, ClipFiles files, String title) {
    this.files = files;
    this.made = made;
    this.title = title;
    setSummaryText(Words.of("studio.result.clips"));
    addClassName("sw-clips");
    OrderedList scenes = new OrderedList();
    int number = 1;
    for (ClipLine clip : made.clips()) {
      ScenePart part = clip.part();
      if (part != null) {
        scenes.add(scene(number, clip, part));
      }
      number++;
    }
    add(new Paragraph(Words.of("studio.result.clips.lead")), scenes);
    setVisible(scenes.getComponentCount() > 0);
  }

  private ListItem scene(int number, ClipLine clip, ScenePart part) {
    String seconds = String.format(getLocale(), "%.1f", (double) part.frames() / Frames.PER_SECOND);
    Div links = new Div();
    for (AspectRatio shape : AspectRatio.values()) {
      for (Output output : made.outputs()) {
        if (output.name().equals("ad-" + shape.slug() + ".mp4")) {
          links.add(link(number, part, shape, new MediaKey(output.key())));
        }
      }
    }
    return new ListItem(
        new Span(Words.of("studio.result.clip", number, SceneTitle.of(clip), seconds)), links);
  }

  private Anchor link(int number, ScenePart part, AspectRatio shape, MediaKey video) {
    String name =
        ResultPanel.fileName(
            title, String.format(Locale.ROOT, "scene-%02d-%s.mp4", number, shape.slug()));
    Anchor link = new Anchor(files.download(video, part, name), shape.label());
    link.getElement().setAttribute("download", name);
    link.setAriaLabel(Words.of("studio.result.clip.name", number, shape.label()));
    return link;
  }
}
