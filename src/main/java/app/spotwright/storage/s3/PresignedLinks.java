package app.spotwright.storage.s3;

import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaLinks;
import app.spotwright.storage.SignedLinks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Links straight to the store, which it checks itself (signature version 4), so that videos do not
 * go through this server. The same file has the same link for half of its life, so that browsers
 * need not load it again. Thread-safe.
 *
 * <p>What is signed with temporary credentials dies with them. A link that would die too soon is
 * one to this server instead, which asks the store with whatever credentials are valid then.
 */
public final class PresignedLinks implements MediaLinks, AutoCloseable {
  private static final int MOST_REMEMBERED = 10_000;

  /** The protocol allows 7 days, and a link lives half as long again as it has to. */
  private static final Duration LONGEST = Duration.ofHours(112);

  private final S3Presigner presigner;
  private final String bucket;
  private final Duration life;
  private final SignedLinks own;
  private final Clock clock;
  private final AwsCredentialsProvider credentials;
  private final Map<GetObjectRequest, Given> given =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<GetObjectRequest, Given> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  private record Given(String link, Instant until) {}

  /**
   * @param settings with a bucket
   * @param life of a link, at least; at most 112 hours
   * @param own links to this server, for what has to come from here
   */
  public PresignedLinks(S3Settings settings, Duration life, SignedLinks own, Clock clock) {
    this(settings, life, own, clock, S3Connection.credentials(settings));
  }

  /**
   * @param credentials that sign
   */
  PresignedLinks(
      S3Settings settings,
      Duration life,
      SignedLinks own,
      Clock clock,
      AwsCredentialsProvider credentials) {
    if (life.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "with a bucket spotwright.storage.link-life must be at most %d h"
              .formatted(LONGEST.toHours()));
    }
    this.bucket = Objects.requireNonNull(settings.bucket());
    this.presigner = S3Connection.presigner(settings);
    this.life = life;
    this.own = own;
    this.clock = clock;
    this.credentials = credentials;
  }

  @Override
  public String view(MediaKey key) {
    String link = link(GetObjectRequest.builder().bucket(bucket).key(key.path()).build());
    return link == null ? own.view(key) : link;
  }

  @Override
  public String download(MediaKey key, String name) {
    String disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    String link =
        link(
            GetObjectRequest.builder()
                .bucket(bucket)
                .key(key.path())
                .responseContentDisposition(disposition)
                .build());
    return link == null ? own.download(key, name) : link;
  }

  @Override
  public String here(MediaKey key) {
    return own.view(key);
  }

  /** Null if it would not live as long as links do. */
  private synchronized @Nullable String link(GetObjectRequest request) {
    Instant now = clock.instant();
    Given known = given.get(request);
    if (known != null && now.isBefore(known.until())) {
      return known.link();
    }
    AwsCredentials signing = credentials.resolveCredentials();
    Instant wished = now.plus(life).plus(life.dividedBy(2));
    Instant end = signing.expirationTime().filter(wished::isAfter).orElse(wished);
    Instant until = end.minus(life);
    if (until.isBefore(now)) {
      return null;
    }
    GetObjectRequest signed =
        request.toBuilder()
            .overrideConfiguration(
                options -> options.credentialsProvider(StaticCredentialsProvider.create(signing)))
            .build();
    String link =
        presigner
            .presignGetObject(presign ->
                presign.signatureDuration(Duration.between(now, end)).getObjectRequest(signed))
            .url()
            .toString();
    given.put(request, new Given(link, until));
    return link;
  }

  @Override
  public void close() {
    presigner.close();
  }
}
