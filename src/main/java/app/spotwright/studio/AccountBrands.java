package app.spotwright.studio;

import app.spotwright.account.PersonalData;
import app.spotwright.account.SignedIn;
import app.spotwright.brand.BrandPicture;
import app.spotwright.brand.Brands;
import app.spotwright.brand.SavedBrand;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.StoredMedia;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The brands of an account, copied for those who take their data. */
@Component
class AccountBrands implements PersonalData {
  private final Brands brands;
  private final MediaStore store;
  private final JsonMapper json = JsonMapper.builder().build();

  AccountBrands(Brands brands, MediaStore store) {
    this.brands = brands;
    this.store = store;
  }

  @Override
  public void copy(SignedIn who, Archive archive) throws IOException {
    for (SavedBrand brand : brands.all(who.workspace())) {
      String folder = "brands/" + brand.id() + "/";
      byte[] kit = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(brand.kit());
      archive.add(folder + "brand.json", out -> out.write(kit));
      List<String> keys = brand.kit().pictures().map(BrandPicture::key).distinct().toList();
      for (String key : keys) {
        if (MediaKey.isIn(who.workspace(), key)) {
          copy(new MediaKey(key), folder, archive);
        }
      }
    }
  }

  private void copy(MediaKey key, String folder, Archive archive) throws IOException {
    Optional<StoredMedia> stored = store.find(key);
    if (stored.isPresent()) {
      archive.add(
          folder + key.fileName(),
          out -> {
            try (InputStream in = store.open(key, 0, stored.get().bytes())) {
              in.transferTo(out);
            }
          });
    }
  }
}
