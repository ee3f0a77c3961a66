package app.spotwright.bench.web;

import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** {@code bin/spotwright serve} in a process of its own. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern READY = Pattern.compile(" is ready: (http://[^/\\s]+)");
  private static final int COLLECTIONS = 3;

  private final Process process;
  private final URI address;

  private ServerProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts one and waits until it is ready.
   *
   * @param environment variables beside those of this process
   * @param log where all but its first words goes
   */
  static ServerProcess start(Map<String, String> environment, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of("bin/spotwright").toAbsolutePath().toString(), "serve", "--port", "0");
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        Thread.ofPlatform().daemon().start(() -> keep(said, log));
        return new ServerProcess(process, URI.create(ready.group(1)));
      }
    }
    throw new IOException("the server did not start:\n" + all);
  }

  private static void keep(BufferedReader said, Path log) {
    try (var out = Files.newBufferedWriter(log)) {
      said.transferTo(out);
    } catch (IOException e) {
      // it was killed
    }
  }

  URI address() {
    return address;
  }

  /** Bytes of heap that are really used. */
  @SuppressWarnings("BanJNDI") // the address is that of a process that was started here
  long heap() throws Exception {
    VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
    String agent = machine.startLocalManagementAgent();
    machine.detach();
    try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(agent))) {
      MemoryMXBean memory =
          ManagementFactory.newPlatformMXBeanProxy(
              connector.getMBeanServerConnection(),
              ManagementFactory.MEMORY_MXBEAN_NAME,
              MemoryMXBean.class);
      for (int i = 0; i < COLLECTIONS; i++) {
        memory.gc();
      }
      return memory.getHeapMemoryUsage().getUsed();
    }
  }

  /** Ends it as a failing power supply does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
