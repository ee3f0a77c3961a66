package app.spotwright.storage.web;

import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.SignedLinks;
import app.spotwright.storage.StoredMedia;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out files to whoever has a signed link; players seek by ranges of bytes. */
@RestController
class MediaController {
  private static final Duration CACHED = Duration.ofHours(1);
  private static final MediaType VTT = new MediaType("text", "vtt", StandardCharsets.UTF_8);

  private final MediaStore store;
  private final SignedLinks links;

  MediaController(MediaStore store, SignedLinks links) {
    this.store = store;
    this.links = links;
  }

  @GetMapping(SignedLinks.PATH + "{ends:\\d{1,12}}/{signature}/{*path}")
  ResponseEntity<Resource> get(
      @PathVariable long ends,
      @PathVariable String signature,
      @PathVariable String path,
      @RequestParam(defaultValue = "") String name)
      throws IOException {
    Optional<MediaKey> key = links.open(ends, signature, path.substring(1), name);
    Optional<StoredMedia> media = key.isEmpty() ? Optional.empty() : store.find(key.get());
    if (media.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(type(media.get().key()))
            .cacheControl(CacheControl.maxAge(CACHED).cachePrivate())
            .lastModified(media.get().modifiedAt())
            .header("X-Content-Type-Options", "nosniff");
    if (!name.isEmpty()) {
      answer.header(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(name, StandardCharsets.UTF_8)
              .build()
              .toString());
    }
    return answer.body(new StoredResource(store, media.get()));
  }

  private static MediaType type(MediaKey key) {
    return key.path().endsWith(".vtt")
        ? VTT
        : MediaTypeFactory.getMediaType(key.fileName()).orElse(MediaType.APPLICATION_OCTET_STREAM);
  }
}
