package app.spotwright.engine.sound.voice;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.spotwright.engine.onnx.OnnxRuntime;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The network: phonemes in, samples out, and how long it held each phoneme. The published graph
 * keeps those durations to itself; since protobuf messages that follow one another merge, a few
 * bytes after the file's end declare them an output. The samples stay the same, bit by bit. Not
 * thread-safe.
 */
final class KokoroModel implements AutoCloseable {
  /** Samples a second of what {@link #run} answers. */
  static final int RATE = 24_000;

  /** Samples to each unit of duration: the network's 300 a frame, its predictor's 2 frames. */
  static final int UNIT = 600;

  private static final String DURATIONS = "/encoder/Clip_output_0";

  /** Fixed, because the count decides the order of additions and with it the last bits. */
  private static final int THREADS = 2;

  private final OrtEnvironment environment = OnnxRuntime.environment();
  private final Arena mapped = Arena.ofShared();
  private final OrtSession session;

  /**
   * What the network said.
   *
   * @param samples mono at {@link #RATE}
   * @param durations for each symbol, start and end mark included, in {@link #UNIT}s
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Said(float[] samples, float[] durations) {}

  /**
   * Loads the network: 4 CPU seconds and twice its 310 MB; 0.3 CPU seconds where its ready form is
   * kept.
   *
   * @param kept folder for the ready form; null to keep none
   * @throws IOException if the file cannot be read
   * @throws OrtException if it is no such network
   */
  KokoroModel(Path file, @Nullable Path kept) throws IOException, OrtException {
    try {
      session = load(file, kept);
    } catch (IOException | OrtException e) {
      mapped.close();
      throw e;
    }
    if (!session.getOutputNames().contains(DURATIONS)) {
      close();
      throw new IOException(file.getFileName() + " tells no durations");
    }
  }

  private OrtSession load(Path file, @Nullable Path kept) throws IOException, OrtException {
    ReadyModel ready = kept == null ? null : new ReadyModel(kept, file, environment);
    OrtSession loaded = null;
    if (ready != null) {
      try (OrtSession.SessionOptions options = options()) {
        loaded = ready.open(environment, options, mapped);
      }
    }
    if (loaded != null) {
      return loaded;
    }
    try (Arena arena = Arena.ofShared()) {
      ByteBuffer graph = graph(file, arena);
      if (ready != null) {
        try (OrtSession.SessionOptions options = options()) {
          loaded = ready.make(environment, options, graph);
        }
      }
      if (loaded != null) {
        return loaded;
      }
      try (OrtSession.SessionOptions options = options()) {
        return environment.createSession(graph, options);
      }
    }
  }

  /** Threads that wait asleep: waiting awake costs a third more, for nothing that is heard. */
  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(THREADS);
    options.setInterOpNumThreads(1);
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    return options;
  }

  private static ByteBuffer graph(Path file, Arena arena) throws IOException {
    byte[] more = declareOutput(DURATIONS);
    long size = Files.size(file);
    if (size > Integer.MAX_VALUE - more.length) {
      throw new IOException(file.getFileName() + " is too large to be a voice model");
    }
    MemorySegment memory = arena.allocate(size + more.length);
    ByteBuffer buffer = memory.asByteBuffer().limit((int) size);
    try (FileChannel channel = FileChannel.open(file)) {
      while (buffer.hasRemaining()) {
        if (channel.read(buffer) < 0) {
          throw new IOException(file.getFileName() + " ends too early");
        }
      }
    }
    return buffer.limit(buffer.capacity()).put(more).flip();
  }

  /** {@code ModelProto{graph(7){output(12){name(1), type(2){tensor(1){float(1)}}}}}}. */
  private static byte[] declareOutput(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    byte[] type = {0x12, 4, 0x0a, 2, 8, 1};
    int value = 2 + text.length + type.length;
    return ByteBuffer.allocate(value + 4)
        .put(new byte[] {0x3a, (byte) (value + 2), 0x62, (byte) value, 0x0a, (byte) text.length})
        .put(text)
        .put(type)
        .array();
  }

  /**
   * Speaks.
   *
   * @param ids symbols between a 0 at both ends, 512 at most
   * @param style 256 numbers of the voice
   * @param speed 1 is normal
   */
  Said run(long[] ids, float[] style, float speed) throws OrtException {
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor manner = OnnxTensor.createTensor(environment, new float[][] {style});
        OnnxTensor pace = OnnxTensor.createTensor(environment, new float[] {speed});
        OrtSession.RunOptions options = new OrtSession.RunOptions();
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "style", manner, "speed", pace), tidy(options))) {
      return new Said(row(result.get("waveform")), row(result.get(DURATIONS)));
    }
  }

  /**
   * Lets go of working memory after the call: 620 MB in all instead of 1.1 GB after a few lines.
   */
  private static OrtSession.RunOptions tidy(OrtSession.RunOptions options) throws OrtException {
    options.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
    return options;
  }

  private static float[] row(Optional<OnnxValue> value) throws OrtException {
    return ((float[][]) value.orElseThrow().getValue())[0];
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) { // only if it was closed before
      throw new IllegalStateException(e);
    }
    mapped.close();
  }
}
