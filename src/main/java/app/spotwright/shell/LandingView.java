package app.spotwright.shell;

import app.spotwright.account.CurrentUser;
import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** The first page: one sentence, one ad playing, one button; below, how it goes. */
@Route(value = "", autoLayout = false)
@AnonymousAllowed
public class LandingView extends Div implements HasDynamicTitle {
  LandingView(CurrentUser user) {
    addClassName("sw-landing");
    boolean known = user.find().isPresent();
    Span name = new Span(Words.of("shell.name"));
    name.addClassName("sw-brand");
    Anchor in =
        known
            ? new Anchor("/ads", Words.of("shell.ads"))
            : new Anchor("/login", Words.of("shell.landing.sign-in"));
    add(
        new Header(name, in),
        new Main(hero(known), steps()),
        new Footer(new Span(Words.of("shell.landing.foot"))));
  }

  @Override
  public String getPageTitle() {
    return Words.of("shell.name");
  }

  private static Div hero(boolean known) {
    H1 promise = new H1(Words.of("shell.landing.promise"));
    Paragraph how = new Paragraph(Words.of("shell.landing.how"));
    Anchor start = new Anchor(known ? "ads/new" : "register", Words.of("shell.landing.start"));
    start.addClassName("sw-primary");
    Div words = new Div(promise, how, start);
    words.addClassName("sw-landing-words");
    Div stage = new Div();
    stage.addClassName("sw-landing-stage");
    stage.getElement().appendChild(video());
    Div hero = new Div(words, stage);
    hero.addClassName("sw-landing-hero");
    return hero;
  }

  /** How an ad comes about. */
  private static Section steps() {
    Section steps = new Section();
    steps.addClassName("sw-landing-steps");
    for (String step : List.of("photo", "words", "ad")) {
      Div card =
          new Div(
              new H2(Words.of("shell.landing." + step)),
              new Paragraph(Words.of("shell.landing." + step + ".how")));
      steps.add(card);
    }
    return steps;
  }

  /** An ad that the engine made of a sample product, silent until somebody wants to hear it. */
  private static Element video() {
    Element video = new Element("video");
    video.setAttribute("src", "sample-ad.mp4");
    video.setAttribute("poster", "sample-ad.jpg");
    video.setAttribute("muted", true);
    video.setProperty("muted", true);
    video.setAttribute("autoplay", true);
    video.setAttribute("loop", true);
    video.setAttribute("playsinline", true);
    video.setAttribute("controls", true);
    video.setAttribute("aria-label", Words.of("shell.landing.sample"));
    return video;
  }
}
