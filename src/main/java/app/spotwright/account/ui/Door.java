package app.spotwright.account.ui;

import app.spotwright.design.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page before the sign-in: one column, one thing to do. */
class Door extends Main {
  private final Div card = new Div();
  private final H1 title = new H1();
  private final Paragraph lead = new Paragraph();
  private final Div alert = new Div();
  private final Div content = new Div();

  Door(String titleKey) {
    addClassName("sw-door");
    Div frames = new Div(new Div(), new Div(), new Div());
    frames.addClassName("sw-door-frames");
    frames.getElement().setAttribute("aria-hidden", "true");
    Anchor home = new Anchor("/", Words.of("shell.name"));
    home.addClassName("sw-brand");
    title.setText(Words.of(titleKey));
    lead.addClassName("sw-door-lead");
    lead.setVisible(false);
    alert.addClassName("sw-alert");
    alert.getElement().setAttribute("role", "alert");
    content.addClassName("sw-door-content");
    card.addClassName("sw-door-card");
    card.add(title, lead, alert, content);
    add(frames, home, card);
  }

  /** Says what this page is about. */
  final void lead(String words) {
    lead.setText(words);
    lead.setVisible(true);
  }

  /** Says what went wrong, or nothing. */
  final void alert(String words) {
    alert.setText(words);
  }

  /** Puts something else into the page. */
  final void show(Component... parts) {
    content.removeAll();
    content.add(parts);
  }

  /** Another title, for what has happened meanwhile. */
  final void retitle(String key) {
    title.setText(Words.of(key));
  }

  /** Ways to other pages. */
  final void ways(Component... ways) {
    Div foot = new Div(ways);
    foot.addClassName("sw-door-ways");
    card.add(foot);
  }

  /**
   * A form that the browser itself sends to the sign-in, so that password stores see it. Its fields
   * are named {@code username} and {@code password}.
   */
  @Tag("form")
  static final class SignInForm extends HtmlContainer {
    SignInForm() {
      getElement().setAttribute("method", "post").setAttribute("action", "login");
      addClassName("sw-door-form");
    }

    void send() {
      getElement().executeJs("this.submit()");
    }
  }
}
