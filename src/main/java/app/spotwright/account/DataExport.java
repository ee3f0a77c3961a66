package app.spotwright.account;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** A copy of everything that is kept about somebody, as a zip. Thread-safe. */
@Component
public class DataExport {
  private final List<PersonalData> sources;
  private final AuditLog audit;

  DataExport(List<PersonalData> sources, AuditLog audit) {
    this.sources = sources;
    this.audit = audit;
  }

  /** Writes the zip as it is made; nothing is kept on the way. */
  public void write(SignedIn who, OutputStream out) throws IOException {
    audit.add(Act.DATA_EXPORTED, who.user(), null, null);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      PersonalData.Archive archive =
          (path, content) -> {
            zip.putNextEntry(new ZipEntry(path));
            content.writeTo(zip);
            zip.closeEntry();
          };
      for (PersonalData source : sources) {
        source.copy(who, archive);
      }
    }
  }
}
