package app.spotwright.storage.s3;

import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.StoredMedia;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Files in a bucket. The service makes a file visible when it is there as a whole; large ones go in
 * parts. Thread-safe.
 */
public final class S3Store implements MediaStore, AutoCloseable {
  /** What is larger goes in parts of this size; no part but the last may be smaller than 5 MiB. */
  static final int PART_BYTES = 8 << 20;

  private static final int NOT_FOUND = 404;
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int REMOVED_AT_ONCE = 1000;

  private final S3Client client;
  private final String bucket;

  /**
   * @param settings with a bucket
   */
  public S3Store(S3Settings settings) {
    this.bucket = Objects.requireNonNull(settings.bucket());
    this.client = S3Connection.client(settings);
  }

  @Override
  public void put(MediaKey key, Path file) throws IOException {
    try {
      if (Files.size(file) > PART_BYTES) {
        putInParts(key, file);
      } else {
        client.putObject(
            request -> request.bucket(bucket).key(key.path()).contentType(type(key)),
            RequestBody.fromFile(file));
      }
    } catch (SdkException e) {
      throw failure("keep", key.path(), e);
    }
  }

  private void putInParts(MediaKey key, Path file) throws IOException {
    String upload =
        client
            .createMultipartUpload(
                request -> request.bucket(bucket).key(key.path()).contentType(type(key)))
            .uploadId();
    boolean done = false;
    try (InputStream in = Files.newInputStream(file)) {
      List<CompletedPart> parts = new ArrayList<>();
      byte[] part = in.readNBytes(PART_BYTES);
      while (part.length > 0) {
        parts.add(part(key, upload, parts.size() + 1, part));
        part = in.readNBytes(PART_BYTES);
      }
      client.completeMultipartUpload(request ->
          request
              .bucket(bucket)
              .key(key.path())
              .uploadId(upload)
              .multipartUpload(all -> all.parts(parts)));
      done = true;
    } finally {
      if (!done) {
        abort(key, upload);
      }
    }
  }

  private CompletedPart part(MediaKey key, String upload, int number, byte[] content) {
    String tag =
        client
            .uploadPart(
                request ->
                    request.bucket(bucket).key(key.path()).uploadId(upload).partNumber(number),
                RequestBody.fromBytes(content))
            .eTag();
    return CompletedPart.builder().partNumber(number).eTag(tag).build();
  }

  /** Parts that nobody completes cost money for as long as they are there. */
  private void abort(MediaKey key, String upload) {
    try {
      client.abortMultipartUpload(
          request -> request.bucket(bucket).key(key.path()).uploadId(upload));
    } catch (SdkException e) {
      // the service does not answer: a rule of the bucket removes what was left
    }
  }

  @Override
  public Optional<StoredMedia> find(MediaKey key) throws IOException {
    try {
      HeadObjectResponse head =
          client.headObject(request -> request.bucket(bucket).key(key.path()));
      return Optional.of(new StoredMedia(key, head.contentLength(), head.lastModified()));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return Optional.empty();
      }
      throw failure("look for", key.path(), e);
    } catch (SdkException e) {
      throw failure("look for", key.path(), e);
    }
  }

  @Override
  public Stream<StoredMedia> list(String folder) throws IOException {
    try {
      return below(folder)
          .filter(object -> MediaKey.isKey(object.key())) // others may use the bucket as well
          .map(object ->
              new StoredMedia(new MediaKey(object.key()), object.size(), object.lastModified()));
    } catch (SdkException e) {
      throw failure("list", folder, e);
    }
  }

  private Stream<S3Object> below(String folder) {
    String prefix = new MediaKey(folder).path() + "/";
    return client
        .listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix))
        .contents()
        .stream();
  }

  @Override
  public InputStream open(MediaKey key, long from, long count) throws IOException {
    if (count == 0) {
      return InputStream.nullInputStream(); // there is no such range
    }
    return read(
        key,
        GetObjectRequest.builder()
            .bucket(bucket)
            .key(key.path())
            .range("bytes=%d-%d".formatted(from, from + count - 1))
            .build());
  }

  private InputStream read(MediaKey key, GetObjectRequest request) throws IOException {
    try {
      return client.getObject(request);
    } catch (NoSuchKeyException e) {
      throw new NoSuchFileException(key.path());
    } catch (SdkException e) {
      throw failure("read", key.path(), e);
    }
  }

  @Override
  public void copyTo(MediaKey key, Path file) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    try (InputStream in =
        read(key, GetObjectRequest.builder().bucket(bucket).key(key.path()).build())) {
      Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  @Override
  public void delete(MediaKey key) throws IOException {
    try {
      client.deleteObject(request -> request.bucket(bucket).key(key.path()));
    } catch (SdkException e) {
      throw failure("remove", key.path(), e);
    }
  }

  @Override
  public void check() throws IOException {
    try {
      client.headBucket(request ->
          request
              .bucket(bucket)
              .overrideConfiguration(options -> options.apiCallTimeout(PATIENCE)));
    } catch (SdkException e) {
      throw failure("find", "anything", e);
    }
  }

  @Override
  public void deleteAll(String folder) throws IOException {
    try (Stream<S3Object> all = below(folder)) {
      List<ObjectIdentifier> some = new ArrayList<>();
      for (S3Object object : (Iterable<S3Object>) all::iterator) {
        some.add(ObjectIdentifier.builder().key(object.key()).build());
        if (some.size() == REMOVED_AT_ONCE) {
          remove(some);
        }
      }
      remove(some);
    } catch (SdkException e) {
      throw failure("remove", folder, e);
    }
  }

  private void remove(List<ObjectIdentifier> some) throws IOException {
    if (some.isEmpty()) {
      return;
    }
    List<ObjectIdentifier> now = List.copyOf(some);
    some.clear();
    var answer =
        client.deleteObjects(
            request -> request.bucket(bucket).delete(what -> what.objects(now).quiet(true)));
    if (answer.hasErrors()) {
      throw new IOException(
          "the store did not remove %s: %s"
              .formatted(answer.errors().getFirst().key(), answer.errors().getFirst().message()));
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private IOException failure(String what, String key, SdkException cause) {
    return new IOException(
        "the store could not %s %s in the bucket %s: %s"
            .formatted(what, key, bucket, cause.getMessage()),
        cause);
  }

  private static String type(MediaKey key) {
    return MediaTypeFactory.getMediaType(key.fileName())
        .orElse(MediaType.APPLICATION_OCTET_STREAM)
        .toString();
  }
}
