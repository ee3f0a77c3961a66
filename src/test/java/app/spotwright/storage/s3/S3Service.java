package app.spotwright.storage.s3;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A service that speaks the S3 protocol and verifies signatures, in a process of its own. */
public final class S3Service implements AutoCloseable {
  private static final Path JAR = Path.of("target", "s3-service", "s3proxy.jar");
  private static final Duration START = Duration.ofSeconds(60);
  private static final String BUCKET = "spotwright-media";

  private final Process process;
  private final int port;

  /**
   * @param folder keeps the files
   */
  public S3Service(Path folder) throws IOException, InterruptedException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path data = Files.createDirectories(folder.resolve("buckets"));
    Files.createDirectories(data.resolve(BUCKET));
    Path settings =
        Files.write(
            folder.resolve("s3proxy.conf"),
            List.of(
                "s3proxy.endpoint=http://127.0.0.1:" + port,
                "s3proxy.authorization=aws-v2-or-v4",
                "s3proxy.identity=some-key",
                "s3proxy.credential=some-secret",
                "s3proxy.ignore-unknown-headers=true",
                "jclouds.provider=filesystem-nio2",
                "jclouds.filesystem.basedir=" + data.toAbsolutePath(),
                "jclouds.identity=x",
                "jclouds.credential=x"));
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                JAR.toString(),
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3proxy.log").toFile())
            .start();
    await();
  }

  private void await() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(START);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      try (Socket _ = new Socket("127.0.0.1", port)) {
        return;
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
    close();
    throw new IOException("the S3 service did not start");
  }

  public int port() {
    return port;
  }

  /** How it is reached. */
  public S3Settings settings() {
    return settings(port, "some-secret");
  }

  S3Settings settings(int through, String secret) {
    return new S3Settings(
        BUCKET,
        URI.create("http://127.0.0.1:" + through),
        null,
        "us-east-1",
        true,
        "some-key",
        secret);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
