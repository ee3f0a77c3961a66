package app.spotwright.account.ui;

import app.spotwright.account.EmailAddress;
import app.spotwright.account.Passwords;
import app.spotwright.design.Words;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** The fields of these screens; each says what it wants and what is wrong with what it got. */
final class Fields {
  private static final int LONGEST_NAME = 120;

  private Fields() {}

  static TextField name() {
    TextField field = new TextField(Words.of("account.name"));
    field.setHelperText(Words.of("account.name.helper"));
    field.setAutocomplete(Autocomplete.NAME);
    field.setMaxLength(LONGEST_NAME);
    field.setManualValidation(true);
    field.setId("name");
    return field;
  }

  static EmailField email(String helperKey) {
    EmailField field = new EmailField(Words.of("account.email"));
    field.setHelperText(Words.of(helperKey));
    field.setAutocomplete(Autocomplete.USERNAME);
    field.setMaxLength(EmailAddress.LONGEST);
    field.setManualValidation(true);
    field.setId("email");
    return field;
  }

  static PasswordField password(String key) {
    PasswordField field = new PasswordField(Words.of(key));
    field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    field.setManualValidation(true);
    return field;
  }

  static PasswordField newPassword() {
    PasswordField field = password("account.new-password");
    field.setHelperText(Words.of("account.new-password.helper", Passwords.SHORTEST));
    field.setAutocomplete(Autocomplete.NEW_PASSWORD);
    field.setId("new-password");
    return field;
  }

  /** Whether there is a name; says so at the field if not. */
  static boolean check(TextField name) {
    String typed = name.getValue().strip();
    boolean good = !typed.isEmpty() && typed.length() <= LONGEST_NAME;
    name.setErrorMessage(Words.of("account.name.missing"));
    name.setInvalid(!good);
    return good;
  }

  /** Whether there is an address. */
  static boolean check(EmailField email) {
    boolean good = EmailAddress.isPossible(email.getValue());
    email.setErrorMessage(Words.of("account.email.impossible"));
    email.setInvalid(!good);
    return good;
  }

  /** Whether a new password is good enough. */
  static boolean check(PasswordField field, Passwords passwords, String... known) {
    String words =
        passwords
            .weakness(field.getValue(), known)
            .map(weakness ->
                switch (weakness) {
                  case SHORT -> Words.of("account.password.short", Passwords.SHORTEST);
                  case LONG -> Words.of("account.password.long", Passwords.LONGEST_BYTES);
                  case COMMON -> Words.of("account.password.common");
                })
            .orElse("");
    field.setErrorMessage(words);
    field.setInvalid(!words.isEmpty());
    return words.isEmpty();
  }

  /** Says at a field that this is not the password. */
  static void wrong(PasswordField field) {
    field.setErrorMessage(Words.of("account.password.wrong"));
    field.setInvalid(true);
    field.focus();
  }
}
