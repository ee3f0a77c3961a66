package app.spotwright.brief;

import app.spotwright.ad.Brief;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.media.Mood;
import app.spotwright.media.Sentence;
import app.spotwright.media.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The interview without a language model: five questions, one at a time, each free to be answered
 * early, late, again or not at all. Pure: the same message at the same point gives the same turn.
 */
final class Interview {
  private final Vocabulary words;

  Interview(Vocabulary words) {
    this.words = words;
  }

  /** How an interview of an ad begins. */
  List<Sentence> opening(AdRequest request, Notes notes) {
    Said hello = request.text().isBlank() ? Said.HELLO : Said.HELLO_AGAIN;
    return List.of(Sentence.of(hello), question(request, notes));
  }

  /** Answers a message. */
  Turn hear(AdRequest request, Notes notes, String message) {
    Heard heard = AnswerReader.read(words, notes, request.brand().isBlank(), message);
    return switch (heard.plain) {
      case SKIP -> skip(request, notes);
      case APPROVE -> approve(request, notes);
      case MAKE -> new Turn(request, notes, List.of(Sentence.of(Said.MAKING)), Wish.AD);
      case NOTHING -> answer(request, notes, heard);
    };
  }

  /** Asks for a topic again. */
  Turn ask(AdRequest request, Notes notes, Topic topic) {
    Notes now = notes.ask(topic);
    return new Turn(request, now, List.of(question(request, now)), Wish.NOTHING);
  }

  private Turn skip(AdRequest request, Notes notes) {
    Topic asked = notes.asked();
    if (asked == null) {
      return new Turn(request, notes, closing(request), Wish.NOTHING);
    }
    Notes now = notes.settle(asked).next();
    List<Sentence> reply = new ArrayList<>(List.of(Sentence.of(Said.SKIPPED)));
    reply.addAll(onward(request, now));
    return new Turn(request, now, reply, Wish.NOTHING);
  }

  private Turn approve(AdRequest request, Notes notes) {
    if (notes.asked() != null) {
      return new Turn(
          request,
          notes,
          List.of(Sentence.of(Said.STILL_OPEN), question(request, notes)),
          Wish.NOTHING);
    }
    boolean ready = !request.photos().isEmpty() && !request.brand().isBlank();
    return ready
        ? new Turn(request, notes, List.of(Sentence.of(Said.SCENES)), Wish.SCENES)
        : new Turn(request, notes, closing(request), Wish.NOTHING);
  }

  private Turn answer(AdRequest request, Notes notes, Heard heard) {
    if (!heard.saysSomething()) {
      return new Turn(request, notes, puzzled(request, notes, heard), Wish.NOTHING);
    }
    List<Sentence> reply = new ArrayList<>();
    Notes told = notes;
    String text = request.text();
    for (Map.Entry<Line, String> said : heard.lines().entrySet()) {
      Line line = said.getKey();
      String written = line.of(said.getValue());
      text = BriefText.with(text, told.lines().get(line), written, line == Line.PRODUCT);
      told = told.with(line, written);
      if (line != Line.GOAL || told.lines().containsKey(Line.PRODUCT)) {
        told = told.settle(line.topic());
      }
    }
    for (String more : heard.more()) {
      text = BriefText.with(text, null, Line.PRODUCT.of(more), false);
    }
    if (text.length() > Brief.LONGEST_TEXT) {
      Sentence refusal = Sentence.of(Said.TOO_LONG, Brief.LONGEST_TEXT);
      return new Turn(request, notes, List.of(refusal), Wish.NOTHING);
    }
    AdRequest now = changed(request, text, heard);
    told = choices(told, heard);
    reply.add(Sentence.of(Said.NOTED, Sentence.all(noted(now, heard))));
    reply.addAll(remarks(now, told, heard));
    Topic asked = told.asked();
    told = asked == null || told.settled().contains(asked) ? told.next() : told;
    reply.addAll(onward(now, told));
    return new Turn(now, told, reply, Wish.NOTHING);
  }

  private static Notes choices(Notes notes, Heard heard) {
    Notes told = notes;
    Placement placement = heard.placement;
    if (placement != null) {
      told = told.at(placement.id());
    }
    if (placement != null || heard.seconds != null) {
      told = told.settle(Topic.LENGTH);
    }
    if (heard.tone != null || heard.mood != null) {
      told = told.settle(Topic.TONE);
    }
    return heard.call == null ? told : told.settle(Topic.MESSAGE);
  }

  private static AdRequest changed(AdRequest request, String text, Heard heard) {
    int seconds = request.seconds();
    Integer said = heard.seconds;
    Placement placement = heard.placement;
    if (said != null) {
      seconds = nearest(said);
    } else if (placement != null) {
      seconds = placement.usual();
    }
    Tone tone = heard.tone;
    Mood mood = heard.mood;
    String call = heard.call;
    String brand = heard.brand;
    return new AdRequest(
        brand == null ? request.brand() : brand,
        request.colours(),
        text,
        seconds,
        request.framework(),
        tone == null ? request.tone() : tone,
        call == null ? request.callToAction() : call,
        request.photos(),
        request.logo(),
        request.formats(),
        request.voice(),
        mood == null ? request.music() : mood,
        request.captions(),
        request.aiLabel(),
        request.seed());
  }

  private static int nearest(int seconds) {
    return AdRequest.LENGTHS.stream()
        .min(Comparator.comparingInt(length -> Math.abs(length - seconds)))
        .orElseThrow();
  }

  private static List<Sentence> noted(AdRequest now, Heard heard) {
    List<Sentence> noted = new ArrayList<>();
    heard
        .lines()
        .forEach(
            (line, said) -> noted.add(Sentence.of(noted(line), said.replaceFirst("[.]+$", ""))));
    heard.more().forEach(more -> noted.add(Sentence.of(Noted.NOTED_MORE, more)));
    if (heard.brand != null) {
      noted.add(Sentence.of(Noted.NOTED_BRAND, now.brand()));
    }
    if (heard.seconds != null) {
      noted.add(Sentence.of(Noted.NOTED_LENGTH, now.seconds()));
    }
    Placement placement = heard.placement;
    if (placement != null) {
      noted.add(Sentence.of(Noted.NOTED_PLACE, placement.name()));
    }
    if (heard.tone != null) {
      noted.add(Sentence.of(noted(now.tone())));
    }
    if (heard.mood != null) {
      noted.add(Sentence.of(Noted.NOTED_MUSIC));
    }
    if (heard.call != null) {
      noted.add(Sentence.of(Noted.NOTED_CALL, now.callToAction()));
    }
    return noted;
  }

  private static Noted noted(Line line) {
    return switch (line) {
      case PRODUCT -> Noted.NOTED_PRODUCT;
      case MESSAGE -> Noted.NOTED_MESSAGE;
      case AUDIENCE -> Noted.NOTED_AUDIENCE;
      case GOAL -> Noted.NOTED_GOAL;
    };
  }

  private static Noted noted(Tone tone) {
    return switch (tone) {
      case FRIENDLY -> Noted.NOTED_TONE_FRIENDLY;
      case BOLD -> Noted.NOTED_TONE_BOLD;
      case CALM -> Noted.NOTED_TONE_CALM;
      case PLAYFUL -> Noted.NOTED_TONE_PLAYFUL;
      case PREMIUM -> Noted.NOTED_TONE_PREMIUM;
      case PROFESSIONAL -> Noted.NOTED_TONE_PROFESSIONAL;
    };
  }

  /** What somebody should know of the length that was chosen. */
  private List<Sentence> remarks(AdRequest now, Notes told, Heard heard) {
    List<Sentence> remarks = new ArrayList<>();
    Integer said = heard.seconds;
    if (said != null && said != now.seconds()) {
      remarks.add(Sentence.of(Said.OTHER_LENGTH, now.seconds(), said));
    }
    String id = told.placement();
    if (id != null && (said != null || heard.placement != null)) {
      words.placement(id).map(place -> remark(place, now.seconds())).ifPresent(remarks::addAll);
    }
    return remarks;
  }

  private static List<Sentence> remark(Placement place, int seconds) {
    if (seconds > place.longest()) {
      return List.of(Sentence.of(Said.LONG_FOR, place.name(), place.longest(), seconds));
    }
    return seconds == place.usual()
        ? List.of()
        : List.of(Sentence.of(Said.USUAL_LENGTH, place.name(), place.usual()));
  }

  private static List<Sentence> puzzled(AdRequest request, Notes notes, Heard heard) {
    List<Sentence> reply = new ArrayList<>();
    Heard.Question question = heard.question;
    if (question != null) {
      reply.add(Sentence.of(about(question)));
      reply.addAll(onward(request, notes));
    } else if (notes.asked() == Topic.LENGTH) {
      reply.add(Sentence.of(Said.NOT_A_LENGTH));
    } else if (notes.asked() == Topic.TONE) {
      reply.add(Sentence.of(Said.NOT_A_TONE));
    } else {
      reply.addAll(onward(request, notes));
    }
    return reply;
  }

  private static Said about(Heard.Question question) {
    return switch (question) {
      case LENGTH -> Said.ABOUT_LENGTH;
      case COST -> Said.ABOUT_COST;
      case TONE -> Said.ABOUT_TONE;
      case TIME -> Said.ABOUT_TIME;
      case PHOTO -> Said.ABOUT_PHOTO;
      case WHAT -> Said.ABOUT_THIS;
    };
  }

  private static List<Sentence> onward(AdRequest request, Notes notes) {
    return notes.asked() == null ? closing(request) : List.of(question(request, notes));
  }

  private static Sentence question(AdRequest request, Notes notes) {
    Topic asked = notes.asked();
    if (asked == null) {
      return closing(request).getFirst();
    }
    return Sentence.of(
        switch (asked) {
          case AUDIENCE -> Said.ASK_AUDIENCE;
          case PRODUCT -> Said.ASK_PRODUCT;
          case LENGTH -> Said.ASK_LENGTH;
          case TONE -> Said.ASK_TONE;
          case MESSAGE -> Said.ASK_MESSAGE;
        });
  }

  /** What is missing besides answers, or that nothing is. */
  private static List<Sentence> closing(AdRequest request) {
    if (request.brand().isBlank()) {
      return List.of(Sentence.of(Said.ASK_BRAND));
    }
    return request.photos().isEmpty()
        ? List.of(Sentence.of(Said.WAITS_FOR_PHOTO))
        : List.of(Sentence.of(Said.FINISHED));
  }

  /** Answers to tap at this point. */
  static List<Suggestion> suggestions(AdRequest request, @Nullable Topic asked) {
    if (asked == null) {
      boolean ready = !request.brand().isBlank() && !request.photos().isEmpty();
      return ready ? List.of(Suggestion.LOOK, Suggestion.MAKE) : List.of();
    }
    return switch (asked) {
      case AUDIENCE ->
          List.of(
              Suggestion.PARENTS,
              Suggestion.PROFESSIONALS,
              Suggestion.STUDENTS,
              Suggestion.OUTDOORS,
              Suggestion.SKIP);
      case PRODUCT ->
          List.of(Suggestion.MORE_ORDERS, Suggestion.MORE_VISITORS, Suggestion.NEW_PRODUCT);
      case LENGTH -> List.of(Suggestion.FIFTEEN, Suggestion.THIRTY, Suggestion.SIXTY);
      case TONE ->
          List.of(
              Suggestion.FRIENDLY,
              Suggestion.BOLD,
              Suggestion.CALM,
              Suggestion.PLAYFUL,
              Suggestion.PREMIUM,
              Suggestion.PROFESSIONAL);
      case MESSAGE ->
          List.of(
              Suggestion.ORDER_NOW,
              Suggestion.VISIT_US,
              Suggestion.TRY_IT,
              Suggestion.LEARN_MORE,
              Suggestion.SKIP);
    };
  }
}
