package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.brand.Brands;
import app.spotwright.brand.SavedBrand;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** In the form of an ad: has it begin with a brand, or keeps what it has as one. */
final class BrandChoice extends Div {
  private final Brands brands;
  private final UUID workspace;
  private final Select<SavedBrand> choice = new Select<>();
  private final Button keep = new Button(Words.of("studio.brands.keep"));

  /**
   * @param asked what is asked for now
   * @param take told what is to be asked for instead
   */
  BrandChoice(Brands brands, UUID workspace, Supplier<AdRequest> asked, Consumer<AdRequest> take) {
    this.brands = brands;
    this.workspace = workspace;
    addClassName("sw-brand-choice");
    choice.setLabel(Words.of("studio.brands.choice"));
    choice.setPlaceholder(Words.of("studio.brands.choice.none"));
    choice.setHelperText(Words.of("studio.brands.choice.help"));
    choice.setItemLabelGenerator(brand -> BrandsView.name(brand.kit()));
    choice.addValueChangeListener(event -> {
      if (event.isFromClient() && event.getValue() != null) {
        take.accept(BrandRequests.begin(asked.get(), event.getValue().kit()));
      }
    });
    keep.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    keep.addClickListener(click -> keep(asked.get()));
    add(choice, keep);
    offer();
  }

  private void offer() {
    List<SavedBrand> all = brands.all(workspace);
    choice.setItems(all);
    choice.setVisible(!all.isEmpty());
  }

  private void keep(AdRequest request) {
    String name = request.brand().strip();
    if (name.isEmpty()) {
      Notice.problem(Words.of("studio.brands.keep.nameless"));
      return;
    }
    boolean known =
        brands.all(workspace).stream().anyMatch(brand -> brand.kit().name().equals(name));
    if (known) {
      Notice.problem(Words.of("studio.brands.keep.known", name));
      return;
    }
    brands.create(workspace, BrandRequests.keep(request));
    offer();
    Notice.done(Words.of("studio.brands.kept", name));
  }
}
