package app.spotwright.account.ui;

import app.spotwright.account.DataExport;
import app.spotwright.account.SignedIn;
import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A copy of everything that is kept about whoever is signed in. */
final class DataSection extends Section {
  private static final String FILE = "spotwright-data.zip";

  DataSection(SignedIn who, DataExport export) {
    super("account.data");
    DownloadHandler zip =
        event -> {
          event.setFileName(FILE);
          event.setContentType("application/zip");
          export.write(who, event.getOutputStream());
        };
    Anchor download = new Anchor(zip, Words.of("account.data.download"));
    download.getElement().setAttribute("download", FILE);
    download.addClassName("sw-link");
    add(download);
  }
}
