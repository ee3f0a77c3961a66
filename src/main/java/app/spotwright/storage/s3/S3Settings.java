package app.spotwright.storage.s3;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files lie if not in a folder.
 *
 * @param bucket that holds them; without one they lie in a folder
 * @param endpoint of the service, or null for that of AWS in the region
 * @param publicEndpoint of the service as browsers reach it, or null if that is the same
 * @param region that requests are signed for
 * @param pathStyle whether the bucket's name goes into the path, as most services other than AWS
 *     want it, or into the host's name
 * @param accessKey with its secret key; without them, those that AWS looks for (environment,
 *     profile, role of the machine)
 * @param secretKey see {@code accessKey}
 */
@ConfigurationProperties("spotwright.storage.s3")
public record S3Settings(
    @Nullable String bucket,
    @Nullable URI endpoint,
    @Nullable URI publicEndpoint,
    @DefaultValue("us-east-1") String region,
    @DefaultValue("true") boolean pathStyle,
    @Nullable String accessKey,
    @Nullable String secretKey) {
  public S3Settings {
    if ((accessKey == null) != (secretKey == null)) {
      throw new IllegalArgumentException(
          "spotwright.storage.s3.access-key and .secret-key belong together; give both or none");
    }
  }

  /** Without what must not be read in a log. */
  @Override
  public String toString() {
    return "S3Settings[%s in %s at %s]".formatted(bucket, region, endpoint);
  }
}
