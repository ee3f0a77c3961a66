package app.spotwright.studio;

import app.spotwright.design.Words;
import app.spotwright.media.SceneRole;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Below the scenes: one more, for whatever it is to do. */
final class NewSceneRow extends Div {
  /**
   * @param add asked for a scene with a role, or with one that suits
   */
  NewSceneRow(Consumer<@Nullable SceneRole> add) {
    addClassName("sw-scene-new");
    Select<SceneRole> role = new Select<>();
    role.setLabel(Words.of("studio.scenes.new.role"));
    role.setItems(SceneRole.values());
    role.setEmptySelectionAllowed(true);
    role.setEmptySelectionCaption(Words.of("studio.scenes.new.any"));
    role.setItemLabelGenerator(
        value -> Words.of(value == null ? "studio.scenes.new.any" : "role." + value));
    Button button = new Button(Words.of("studio.scenes.new"), click -> add.accept(role.getValue()));
    add(role, button);
  }
}
