package app.spotwright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which corner each technology is kept in, and the habits that hold everywhere. */
@AnalyzeClasses(packages = "app.spotwright", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule onlyTheEngineDrawsWithSkia =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.humbleui..");

  @ArchTest
  static final ArchRule onlyTheEngineRunsNetworks =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule networksAreOpenedThroughTheDoorThatKeepsTheirTelemetryOff =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.engine.onnx")
          .should(callMethod("ai.onnxruntime.OrtEnvironment", "getEnvironment"));

  @ArchTest
  static final ArchRule theEngineKnowsNoFrameworkNetworkOrProcess =
      noClasses()
          .that()
          .resideInAPackage("app.spotwright.engine..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.springframework..", "java.net..", "java.sql..", "org.bytedeco..")
                  .and(
                      com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                          "org.springframework.modulith")))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Process.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ProcessBuilder.class);

  @ArchTest
  static final ArchRule noLibraryOfFfmpegIsEverLoaded =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("org.bytedeco..");

  @ArchTest
  static final ArchRule childProcessesAreStartedToEncodeToReadStrangersPicturesAndToSpeak =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "app.spotwright.composition.ffmpeg..",
              "app.spotwright.intake..",
              "app.spotwright.provider.embedded..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ProcessBuilder.class);

  @ArchTest
  static final ArchRule onlyProvidersAndSetUpTalkToServers =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "app.spotwright.provider..",
              "app.spotwright.notify..",
              "app.spotwright.account.oidc..",
              "app.spotwright.setup..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "org.springframework.web.client..");

  @ArchTest
  static final ArchRule onlyTheAdapterOfLanguageModelsKnowsTheirFrameworkAndClient =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.provider.openai..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.ai..", "com.openai..", "okhttp3..", "okio..", "reactor..");

  @ArchTest
  static final ArchRule onlyScreensAndWhatGuardsThemKnowVaadin =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "app.spotwright..ui..",
              "app.spotwright.design..",
              "app.spotwright.studio..",
              "app.spotwright.shell..",
              "app.spotwright.account.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.vaadin..");

  @ArchTest
  static final ArchRule onlyTheDoorOfTheProviderKnowsItsProtocol =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.account.oidc..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.security.oauth2..");

  @ArchTest
  static final ArchRule onlyNotifyKnowsMailServers =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.notify..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.mail..", "jakarta.mail..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..");

  @ArchTest
  static final ArchRule onlyTheCommandLineAndChildProcessesUseTheStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.cli..")
          .and()
          .haveSimpleNameNotEndingWith("Child")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyTheJobOfAGenerationKnowsBatch =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.generation.job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.batch..");

  @ArchTest
  static final ArchRule onlyTheQueueKnowsWhatKeepsItsRows =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.tasks..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.github.kagkarlsson..");

  @ArchTest
  static final ArchRule onlyTheStoreInABucketKnowsAws =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.spotwright.storage.s3..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("software.amazon..");

  @ArchTest
  static final ArchRule thePipelineKnowsNoFramework =
      noClasses()
          .that()
          .resideInAPackage("app.spotwright.generation")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.springframework..")
                  .and(
                      com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                          "org.springframework.modulith")));

  @ArchTest
  static final ArchRule namesTellWhatAClassDoes =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Service")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .because("such a name bears no intent");

  @ArchTest
  static final ArchRule whatIsNeededIsGivenToTheConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  @ArchTest
  static final ArchRule failuresSayWhatTheyAreAbout = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule loggingGoesThroughOneDoor = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule nothingIsSharedThatCanBeReplaced =
      noFields().that().areStatic().should().notBeFinal().because("it could differ between runs");

  @ArchTest
  static final ArchRule failuresAreNamedForWhatHappened =
      classes()
          .that()
          .areAssignableTo(Exception.class)
          .should()
          .haveSimpleNameNotEndingWith("Exception")
          .because("a failure's name says what happened, not what kind of class it is");
}
