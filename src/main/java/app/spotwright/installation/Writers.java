package app.spotwright.installation;

import app.spotwright.provider.CallLedger;
import app.spotwright.provider.Chain;
import app.spotwright.provider.LanguageModel;
import app.spotwright.provider.PatientModel;
import app.spotwright.provider.RecordedModel;
import app.spotwright.provider.WriterProvider;
import app.spotwright.provider.embedded.EmbeddedWriter;
import app.spotwright.provider.openai.OpenAiModel;
import app.spotwright.story.Craft;
import app.spotwright.story.LanguageWriter;
import app.spotwright.story.Prompts;
import app.spotwright.story.UnusablePrompt;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who writes here: the language model of the settings, if there is one, else the embedded writer.
 */
final class Writers {
  private final LanguageSettings settings;
  private final @Nullable LanguageModel model;
  private final @Nullable Prompts prompts;

  /**
   * Connects to nobody.
   *
   * @throws UnusableSettings if a prompt cannot be used
   */
  Writers(LanguageSettings settings) {
    this.settings = settings;
    URI address = settings.baseUrl();
    model = address == null ? null : model(address, settings);
    prompts = address == null ? null : prompts(settings);
  }

  private static LanguageModel model(URI address, LanguageSettings settings) {
    return new OpenAiModel(
        new OpenAiModel.Server(
            address, settings.apiKey(), settings.model(), settings.timeout(), settings.silence()));
  }

  private static Prompts prompts(LanguageSettings settings) {
    try {
      return Prompts.read(settings.prompts());
    } catch (UnusablePrompt e) {
      throw new UnusableSettings("the prompt " + e.getMessage(), e);
    }
  }

  /**
   * The choice of one owner. Each is asked once: the model is patient itself.
   *
   * @param ledger for what it is asked
   */
  Chain<WriterProvider> of(CallLedger ledger) {
    WriterProvider embedded = new EmbeddedWriter();
    if (model == null || prompts == null) {
      return new Chain<>(List.of(embedded), 1);
    }
    RecordedModel.Prices prices = new RecordedModel.Prices(settings.priceIn(), settings.priceOut());
    LanguageModel patient = new PatientModel(new RecordedModel(model, ledger, prices));
    Craft craft = new Craft(settings.threshold(), settings.mostAttempts(), settings.writingTime());
    return new Chain<>(List.of(new LanguageWriter(patient, prompts, craft), embedded), 1);
  }
}
