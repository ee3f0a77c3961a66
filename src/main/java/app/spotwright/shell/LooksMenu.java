package app.spotwright.shell;

import app.spotwright.design.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Dark, light or as the system has it; each browser remembers its own. */
final class LooksMenu extends MenuBar {
  private static final String KEY = "spotwright.looks";

  LooksMenu() {
    addThemeVariants(MenuBarVariant.TERTIARY);
    MenuItem item = addItem("◐");
    item.setAriaLabel(Words.of("shell.looks"));
    SubMenu looks = item.getSubMenu();
    looks.addItem(Words.of("shell.looks.dark"), click -> choose(ColorScheme.Value.DARK));
    looks.addItem(Words.of("shell.looks.light"), click -> choose(ColorScheme.Value.LIGHT));
    looks.addItem(Words.of("shell.looks.system"), click -> choose(ColorScheme.Value.SYSTEM));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    super.onAttach(attached);
    WebStorage.getItem(KEY, name -> apply(attached.getUI(), name));
  }

  private void choose(ColorScheme.Value scheme) {
    WebStorage.setItem(KEY, scheme.name());
    getUI().ifPresent(ui -> apply(ui, scheme.name()));
  }

  private static void apply(UI ui, @Nullable String name) {
    Arrays.stream(ColorScheme.Value.values())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .ifPresent(ui.getPage()::setColorScheme);
  }
}
