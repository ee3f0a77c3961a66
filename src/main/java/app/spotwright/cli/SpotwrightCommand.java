package app.spotwright.cli;

import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.generation.GenerationFailure;
import app.spotwright.generation.MissingPicture;
import app.spotwright.installation.UnusableSettings;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.DiskFull;
import app.spotwright.setup.Home;
import app.spotwright.setup.Natives;
import app.spotwright.setup.UnusableHome;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: names the commands and says how each one's failures end. */
@Command(
    name = "spotwright",
    description = "Turns a product photo and a few sentences into a finished video ad.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      GenerateCommand.class,
      StoryboardCommand.class,
      CutoutCommand.class,
      SampleCommand.class,
      ShowcaseCommand.class,
      DoctorCommand.class,
      SetupCommand.class,
      RehearseCommand.class
    })
public final class SpotwrightCommand {
  /** Commands whose logging Spring Boot sets up. */
  private static final Set<String> SERVERS = Set.of("serve", "rehearse");

  private SpotwrightCommand() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    CommandLine commands = commandLine().setExecutionStrategy(SpotwrightCommand::run);
    System.exit(commands.execute(arguments));
  }

  private static int run(CommandLine.ParseResult parsed) {
    if (parsed.hasSubcommand()) {
      tellProblemsOnly(parsed.subcommand().commandSpec().name());
      try {
        Natives.unpack(Home.locate());
      } catch (IOException e) {
        System.err.println("spotwright: the engine's libraries cannot be kept: " + e.getMessage());
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Without this, libraries tell a command's output all that they do. */
  private static void tellProblemsOnly(String command) {
    if (!SERVERS.contains(command)) {
      System.setProperty("logback.configurationFile", "app/spotwright/cli/logging.xml");
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new SpotwrightCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(AspectRatio.class, refusing(AspectRatio::parse))
        .registerConverter(Colour.class, refusing(Colour::parse))
        .setExecutionExceptionHandler(SpotwrightCommand::failed);
  }

  /** A converter whose refusals reach the user in its own words. */
  private static <T> CommandLine.ITypeConverter<T> refusing(Function<String, T> reader) {
    return text -> {
      try {
        return reader.apply(text);
      } catch (IllegalArgumentException e) {
        throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
      }
    };
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (DiskFull.is(failure)) {
      command
          .getErr()
          .println(
              "spotwright: the disk is full; make room, or choose another disk with --out and"
                  + " SPOTWRIGHT_HOME. What was finished is kept");
      return ExitCode.REFUSED;
    }
    switch (failure) {
      case InputRefused e -> command.getErr().println("spotwright: " + e.getMessage());
      case MissingPicture e -> command.getErr().println("spotwright: " + e.getMessage());
      case UnusableSettings e -> command.getErr().println("spotwright: " + e.getMessage());
      case UnreadablePicture e -> command.getErr().println("spotwright: " + e.getMessage());
      case UnusableHome e -> command.getErr().println("spotwright: " + e.getMessage());
      case GenerationFailure e -> command.getErr().println("spotwright: " + e.getMessage());
      case FfmpegFailure e -> command.getErr().println("spotwright: " + e.getMessage());
      case IOException e ->
          command.getErr().println("spotwright: reading or writing failed: " + e.getMessage());
      default -> {
        command.getErr().println("spotwright: an error in Spotwright itself; please report this:");
        failure.printStackTrace(command.getErr());
      }
    }
    boolean refused =
        failure instanceof InputRefused
            || failure instanceof UnusableSettings
            || failure instanceof UnreadablePicture
            || failure instanceof MissingPicture;
    return refused ? ExitCode.REFUSED : ExitCode.FAILED;
  }
}
