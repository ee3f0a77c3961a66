package app.spotwright.brief;

import app.spotwright.ad.revision.AdChanged;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.NoSuchAd;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.ad.revision.WrongMove;
import app.spotwright.media.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Talks about ads that are being written: keeps every message, and puts what is understood into the
 * ad's request in the same transaction. Everything is scoped by a workspace. Thread-safe.
 */
@Component
public class Briefings {
  private final Ads ads;
  private final BriefingRows briefings;
  private final ChatMessages messages;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Interview interview = new Interview(Vocabulary.ENGLISH);

  Briefings(
      Ads ads,
      BriefingRows briefings,
      ChatMessages messages,
      ApplicationEventPublisher events,
      Clock clock) {
    this.ads = ads;
    this.briefings = briefings;
    this.messages = messages;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The talk about an ad; its beginning if nobody has said anything yet.
   *
   * @param locale of what was not said yet
   * @throws NoSuchAd if there is none
   */
  @Transactional(readOnly = true)
  public Talk talk(UUID workspace, UUID ad, Locale locale) {
    SavedAd saved = ads.find(workspace, ad).orElseThrow(() -> new NoSuchAd(ad));
    Notes notes = notes(saved);
    List<Message> said = said(ad, Message.Stage.BRIEF);
    List<Message> shown = said.isEmpty() ? opening(saved, notes, locale) : said;
    return new Talk(
        shown,
        notes.settled(),
        notes.asked(),
        Interview.suggestions(saved.request(), notes.asked()).stream()
            .map(suggestion -> Sentence.of(suggestion).in(locale))
            .toList(),
        !said.isEmpty());
  }

  /**
   * What was said of the scenes of an ad; empty if nothing was.
   *
   * @throws NoSuchAd if there is none
   */
  @Transactional(readOnly = true)
  public List<Message> remarks(UUID workspace, UUID ad) {
    SavedAd saved = ads.find(workspace, ad).orElseThrow(() -> new NoSuchAd(ad));
    return said(saved.id(), Message.Stage.SCENES);
  }

  /**
   * Keeps what was said of the scenes of an ad, and what was answered; whoever answered changes the
   * scenes.
   *
   * @param words 1 to {@value Message#LONGEST} characters
   * @throws NoSuchAd if there is none
   * @throws WrongMove if it is being made
   */
  @Transactional
  public void remark(UUID workspace, UUID ad, String words, Sentence answer, Locale locale) {
    SavedAd saved = open(workspace, ad);
    Instant now = now();
    keep(
        ad,
        Message.Stage.SCENES,
        List.of(
            new Message(Message.Role.USER, spoken(words), now),
            assistant(List.of(answer), locale, now)));
    events.publishEvent(new AdChanged(saved.workspace(), ad));
  }

  private List<Message> said(UUID ad, Message.Stage stage) {
    return messages.findByAdIdAndStageOrderByPlace(ad, stage).stream()
        .map(ChatMessage::message)
        .toList();
  }

  private static String spoken(String words) {
    String said = words.replace("\0", "").strip();
    if (said.isEmpty() || said.length() > Message.LONGEST) {
      throw new IllegalArgumentException("a message has 1 to " + Message.LONGEST + " characters");
    }
    return said;
  }

  private void keep(UUID ad, Message.Stage stage, List<Message> spoken) {
    int place = messages.countByAdIdAndStage(ad, stage);
    for (Message message : spoken) {
      messages.save(new ChatMessage(ad, stage, place++, message));
    }
  }

  /**
   * Hears a message, changes what is asked for, and answers.
   *
   * @param words 1 to {@value Message#LONGEST} characters
   * @param locale of the answer
   * @return what is wanted besides
   * @throws NoSuchAd if there is none
   * @throws WrongMove if it is being made
   */
  @Transactional
  public Wish say(UUID workspace, UUID ad, String words, Locale locale) {
    String said = spoken(words);
    SavedAd saved = open(workspace, ad);
    Notes notes = notes(saved);
    Turn turn = interview.hear(saved.request(), notes, said);
    take(saved, notes, turn, said, locale);
    return turn.wish();
  }

  /**
   * Asks for a topic again, or before its turn.
   *
   * @throws NoSuchAd if there is none
   * @throws WrongMove if it is being made
   */
  @Transactional
  public void ask(UUID workspace, UUID ad, Topic topic, Locale locale) {
    SavedAd saved = open(workspace, ad);
    Notes notes = notes(saved);
    take(saved, notes, interview.ask(saved.request(), notes, topic), null, locale);
  }

  private void take(SavedAd saved, Notes before, Turn turn, @Nullable String said, Locale locale) {
    UUID ad = saved.id();
    List<Message> spoken = new ArrayList<>();
    if (messages.countByAdIdAndStage(ad, Message.Stage.BRIEF) == 0) {
      spoken.addAll(opening(saved, before, locale));
    }
    Instant now = now();
    if (said != null) {
      spoken.add(new Message(Message.Role.USER, said, now));
    }
    spoken.add(assistant(turn.reply(), locale, now));
    keep(ad, Message.Stage.BRIEF, spoken);
    briefings
        .findById(ad)
        .ifPresentOrElse(
            briefing -> briefing.note(turn.notes()),
            () -> briefings.save(new Briefing(ad, turn.notes())));
    AdRequest asked = turn.asked();
    if (asked.equals(saved.request())) {
      events.publishEvent(new AdChanged(saved.workspace(), ad)); // other windows hear the messages
    } else {
      ads.save(saved.workspace(), ad, asked);
    }
  }

  private List<Message> opening(SavedAd saved, Notes notes, Locale locale) {
    return List.of(assistant(interview.opening(saved.request(), notes), locale, saved.updatedAt()));
  }

  private static Message assistant(List<Sentence> reply, Locale locale, Instant at) {
    return new Message(
        Message.Role.ASSISTANT,
        reply.stream().map(sentence -> sentence.in(locale)).collect(Collectors.joining("\n")),
        at);
  }

  private Notes notes(SavedAd saved) {
    return briefings
        .findById(saved.id())
        .map(Briefing::notes)
        .orElseGet(() -> Notes.begin(saved.request().text()));
  }

  private SavedAd open(UUID workspace, UUID ad) {
    SavedAd saved = ads.hold(workspace, ad);
    if (saved.state().isUnderWay()) {
      throw new WrongMove("ad %s is being made: its words stay as they are".formatted(ad));
    }
    return saved;
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
