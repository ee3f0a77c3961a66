package app.spotwright.brief;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.media.Sentence;
import java.util.List;

/**
 * What comes of one message.
 *
 * @param asked what the ad asks for now
 * @param notes how far the interview is now
 * @param reply what is answered
 * @param wish what is wanted besides
 */
record Turn(AdRequest asked, Notes notes, List<Sentence> reply, Wish wish) {
  Turn {
    reply = List.copyOf(reply);
  }
}
