package app.spotwright.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the edge of the screen. To be used with the UI's lock held. */
public final class Notice {
  private static final int BRIEFLY = 4_000;
  private static final int LONG = 12_000;

  private Notice() {}

  /** Something was done. */
  public static void done(String words) {
    Notification notice = new Notification(words, BRIEFLY, Notification.Position.BOTTOM_CENTER);
    notice.open();
  }

  /** Something did not work: what, what is safe, what next. */
  public static void problem(String words) {
    Notification notice = new Notification();
    notice.addThemeVariants(NotificationVariant.ERROR);
    notice.setPosition(Notification.Position.BOTTOM_CENTER);
    notice.setDuration(LONG);
    notice.setAssertive(true);
    Button close = new Button(Words.of("design.notice.close"), click -> notice.close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    Div content = new Div(new Span(words), close);
    content.addClassName("sw-notice");
    notice.add(content);
    notice.open();
  }

  /** Something was done that can be taken back for a while. */
  public static void undoable(String words, Runnable undo) {
    Notification notice = new Notification();
    notice.setPosition(Notification.Position.BOTTOM_CENTER);
    notice.setDuration(LONG);
    Button back =
        new Button(
            Words.of("design.notice.undo"),
            click -> {
              notice.close();
              undo.run();
            });
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Div content = new Div(new Span(words), back);
    content.addClassName("sw-notice");
    notice.add(content);
    notice.open();
  }
}
