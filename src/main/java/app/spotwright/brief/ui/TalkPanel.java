package app.spotwright.brief.ui;

import app.spotwright.ad.revision.NoSuchAd;
import app.spotwright.ad.revision.WrongMove;
import app.spotwright.brief.Message;
import app.spotwright.brief.Talk;
import app.spotwright.brief.Topic;
import app.spotwright.database.DatabaseSilence;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageInputI18n;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The talk about an ad: what was said, answers to tap, and a place to say something. */
public final class TalkPanel extends Section {
  private static final int ASSISTANT_COLOUR = 1;
  private static final int USER_COLOUR = 2;

  private final Partner partner;
  private final BooleanSupplier ready;
  private final UnorderedList topics = new UnorderedList();
  private final MessageList list = new MessageList();
  private final Div suggestions = new Div();
  private final MessageInput input = new MessageInput();

  /** Whoever is talked to; what comes of a sentence is done when it returns. */
  public interface Partner {
    /** The talk as it is now. */
    Talk talk(Locale locale);

    /**
     * Hears something.
     *
     * @throws WrongMove if the ad is being made
     */
    void say(String words, Locale locale);

    /** Is asked to speak of a topic; only where there are topics. */
    void ask(Topic topic, Locale locale);

    /** There is no such ad any more. */
    void missed();
  }

  /**
   * @param title of the talk
   * @param ready whether whatever else changes the ad on this screen is done
   */
  public TalkPanel(String title, Partner partner, BooleanSupplier ready) {
    this.partner = partner;
    this.ready = ready;
    addClassName("sw-talk");
    topics.addClassName("sw-talk-topics");
    list.addClassName("sw-talk-said");
    list.setAnnounceMessages(true);
    suggestions.addClassName("sw-talk-suggestions");
    input.setI18n(
        new MessageInputI18n()
            .setMessage(Words.of("brief.talk.message"))
            .setSend(Words.of("brief.talk.send")));
    input.addSubmitListener(submit -> say(submit.getValue()));
    add(new H2(title), topics, list, suggestions, input);
  }

  /** Shows the talk as it is now. */
  public void show() {
    show(partner.talk(locale()));
  }

  private void show(Talk talk) {
    topics.removeAll();
    topics.setVisible(talk.asked() != null || !talk.settled().isEmpty());
    for (Topic topic : Topic.values()) {
      topics.add(new ListItem(topic(topic, talk)));
    }
    List<MessageListItem> items = talk.messages().stream().map(TalkPanel::item).toList();
    if (items.size() != list.getItems().size()) {
      list.setItems(items);
      list.getElement().executeJs("setTimeout(() => this.scrollTop = this.scrollHeight)");
    }
    suggestions.removeAll();
    for (String suggestion : talk.suggestions()) {
      Button tap = new Button(suggestion, click -> say(suggestion));
      tap.addThemeVariants(ButtonVariant.SMALL);
      suggestions.add(tap);
    }
  }

  private Button topic(Topic topic, Talk talk) {
    boolean settled = talk.settled().contains(topic);
    String name = Words.of("brief.topic." + topic);
    Button button =
        new Button(settled ? Words.of("brief.topic.mark", name) : name, click -> ask(topic));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(Words.of(settled ? "brief.topic.settled" : "brief.topic.open", name));
    if (topic == talk.asked()) {
      button.getElement().setAttribute("aria-current", "step");
    }
    return button;
  }

  private static MessageListItem item(Message message) {
    boolean user = message.role() == Message.Role.USER;
    MessageListItem item =
        new MessageListItem(
            message.content(),
            message.at(),
            Words.of(user ? "brief.talk.you" : "brief.talk.assistant"));
    item.setUserColorIndex(user ? USER_COLOUR : ASSISTANT_COLOUR);
    item.addClassNames(user ? "sw-said-by-user" : "sw-said-by-assistant");
    return item;
  }

  private void say(String words) {
    if (words.length() > Message.LONGEST) {
      Notice.problem(Words.of("brief.talk.too-long", Message.LONGEST));
      input.getElement().setProperty("value", words);
    } else if (!words.isBlank() && !attempt(() -> partner.say(words, locale()))) {
      input.getElement().setProperty("value", words); // not lost: to be sent again
    }
  }

  private void ask(Topic topic) {
    attempt(() -> partner.ask(topic, locale()));
    input.focus();
  }

  /** True if it was heard. */
  private boolean attempt(Runnable exchange) {
    if (!ready.getAsBoolean()) {
      return false;
    }
    try {
      exchange.run();
      if (isAttached()) { // what was said may have led elsewhere
        show();
      }
      return true;
    } catch (WrongMove e) {
      Notice.problem(Words.of("studio.ad.being-made"));
      return false;
    } catch (NoSuchAd e) {
      partner.missed();
      return false;
    } catch (DataAccessException | TransactionException e) {
      if (!DatabaseSilence.isBehind(e)) {
        throw e;
      }
      Notice.problem(Words.of("brief.talk.unsent"));
      return false;
    }
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
