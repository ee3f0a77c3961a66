package app.spotwright.studio;

import app.spotwright.design.Words;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.media.AspectRatio;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaLinks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays a finished ad: one picture for each shape, with the time kept when the shape is changed,
 * captions, the scenes as places to jump to, and steps of single frames.
 */
final class AdPlayer extends Section {
  private static final String STEP =
      "const v=this; v.pause(); v.currentTime=Math.max(0,(Math.round(v.currentTime*30)+$0+0.5)/30)";
  private static final String JUMP = "this.currentTime=$0+0.017";
  private static final String SWITCH =
      """
      const v=this, t=v.currentTime, p=!v.paused && !v.ended;
      v.src=$0;
      v.addEventListener('loadedmetadata', () => { v.currentTime=t; if (p) v.play(); }, {once:true});
      v.load();
      """;

  private final Element video = new Element("video");
  private final Map<AspectRatio, String> sources = new LinkedHashMap<>();
  private final Div stage = new Div();

  AdPlayer(GenerationView made, MediaLinks links) {
    addClassName("sw-player");
    setAriaLabel(Words.of("studio.player.name"));
    stage.addClassName("sw-player-stage");
    stage.getElement().appendChild(video);
    for (Output output : made.outputs()) { // the first is the one that the poster shows
      for (AspectRatio shape : AspectRatio.values()) {
        if (output.name().equals("ad-" + shape.slug() + ".mp4")) {
          sources.put(shape, links.view(new MediaKey(output.key())));
        }
      }
    }
    describe(made, links);
    ShapeSwitch shapes = new ShapeSwitch(List.copyOf(sources.keySet()), this::show);
    if (!sources.isEmpty()) {
      video.setAttribute("src", sources.values().iterator().next());
    }
    add(shapes, stage, steps(), scenes(made));
  }

  private void describe(GenerationView made, MediaLinks links) {
    video.setAttribute("controls", true);
    video.setAttribute("playsinline", true);
    video.setAttribute("preload", "metadata");
    for (Output output : made.outputs()) {
      String link = links.view(new MediaKey(output.key()));
      if (output.name().equals("poster.jpg")) {
        video.setAttribute("poster", link);
      } else if (output.name().endsWith(".vtt")) {
        Element track = new Element("track");
        track.setAttribute("kind", "captions");
        track.setAttribute("srclang", "en");
        track.setAttribute("label", Words.of("studio.player.captions"));
        track.setAttribute("src", links.here(new MediaKey(output.key())));
        video.appendChild(track);
      }
    }
  }

  private void show(AspectRatio shape) {
    String source = sources.get(shape);
    if (source != null) {
      video.executeJs(SWITCH, source);
    }
  }

  private Div steps() {
    Div steps = new Div(step("studio.player.back", -1), step("studio.player.on", 1));
    steps.addClassName("sw-player-steps");
    return steps;
  }

  private Button step(String name, int frames) {
    Button button = new Button(Words.of(name), click -> video.executeJs(STEP, frames));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }

  private Div scenes(GenerationView made) {
    Div scenes = new Div();
    scenes.addClassName("sw-player-scenes");
    int number = 1;
    for (ClipLine clip : made.clips()) {
      Button jump =
          new Button(
              Words.of("studio.player.scene", number++, SceneTitle.of(clip)),
              click -> video.executeJs(JUMP, clip.from()));
      jump.addThemeVariants(ButtonVariant.SMALL);
      scenes.add(jump);
    }
    return scenes;
  }
}
