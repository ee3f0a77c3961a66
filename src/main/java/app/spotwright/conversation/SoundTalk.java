package app.spotwright.conversation;

import static app.spotwright.conversation.Answer.told;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.brief.StyleWords;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Mood;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands what somebody wants of music, voice and captions: of the whole ad. */
final class SoundTalk {
  private final Phrases words;

  SoundTalk(Phrases words) {
    this.words = words;
  }

  Optional<Answer> hear(Planned planned, String text) {
    AdRequest now = planned.request();
    if (words.scenes(text).find()) {
      return Optional.empty();
    }
    if (words.has("noVoice", text)) {
      return Optional.of(
          told(planned.with(with(now, "none", now.music(), now.captions())), Said.NO_VOICE));
    }
    if (words.has("noCaptions", text)) {
      return Optional.of(
          told(
              planned.with(with(now, now.voice(), now.music(), CaptionStyle.NONE)),
              Said.NO_CAPTIONS));
    }
    if (words.has("captions", text)) {
      return Optional.of(
          told(
              planned.with(with(now, now.voice(), now.music(), CaptionStyle.WORD)), Said.CAPTIONS));
    }
    Optional<Mood> mood = StyleWords.mood(text);
    if (words.has("music", text) && mood.isPresent()) {
      return Optional.of(
          told(planned.with(with(now, now.voice(), mood.get(), now.captions())), Said.MUSIC));
    }
    return voice(text)
        .map(
            voice -> told(planned.with(with(now, voice, now.music(), now.captions())), Said.VOICE));
  }

  private Optional<String> voice(String text) {
    boolean man = words.has("man", text);
    boolean woman = words.has("woman", text);
    boolean british = words.has("british", text);
    return words.has("voice", text) && (man || woman || british)
        ? Optional.of((british ? "gb-" : "us-") + (man && !woman ? "male" : "female"))
        : Optional.empty();
  }

  private static AdRequest with(
      AdRequest request, String voice, @Nullable Mood music, CaptionStyle captions) {
    return new AdRequest(
        request.brand(),
        request.colours(),
        request.text(),
        request.seconds(),
        request.framework(),
        request.tone(),
        request.callToAction(),
        request.photos(),
        request.logo(),
        request.formats(),
        voice,
        music,
        captions,
        request.aiLabel(),
        request.seed());
  }
}
