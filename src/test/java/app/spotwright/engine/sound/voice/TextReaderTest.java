package app.spotwright.engine.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          only $3.49 today              | only three forty nine today
          just $5                       | just five dollars
          now $0.99!                    | now ninety nine cents!
          save $1.05                    | save one dollar and five cents
          from $129.99                  | from one hundred twenty nine dollars and ninety nine cents
          for £19.50                    | for nineteen pounds fifty
          12,50€ each                   | twelve euros fifty each
          $9/mo plan                    | nine dollars a month plan
          $3 million in prizes          | three million dollars in prizes
          a $50k grant                  | a fifty thousand dollars grant
          """)
  void pricesAreReadAsPeopleSayThem(String line, String spoken) {
    assertThat(PlainVoice.readOut(line)).isEqualTo(spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25% off                       | twenty five percent off
          1,250 reviews                 | one thousand two hundred fifty reviews
          10,000+ fans                  | ten thousand plus fans
          3.5x faster                   | three point five times faster
          24 h later                    | twenty four hours later
          1 h later                     | one hour later
          500ml                         | five hundred millilitres
          a 500 ml bottle               | a five hundred millilitre bottle
          a 48MP camera                 | a forty eight megapixel camera
          at 20°C                       | at twenty degrees celsius
          the 1st and the 22nd          | the first and the twenty second
          2-3 days                      | two to three days
          30x40 cm                      | thirty by forty centimetres
          ½ the price                   | one half the price
          rated 4.8/5                   | rated four point eight out of five
          call 1-800-555-0199           | call one, eight hundred, five five five, zero one nine nine
          007                           | zero zero seven
          -5 degrees                    | minus five degrees
          """)
  void quantitiesAreReadWithTheirUnits(String line, String spoken) {
    assertThat(PlainVoice.readOut(line)).isEqualTo(spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          until June 30, 2026           | until june thirtieth, twenty twenty six
          on 4 July                     | on the fourth of july
          since 1994.                   | since nineteen ninety four.
          in 2005                       | in two thousand five
          the 90s                       | the nineties
          the 1980s                     | the nineteen eighties
          at 7:30am                     | at seven thirty A M
          at 9:05                       | at nine oh five
          open 24/7                     | open twenty four seven
          by 2026-06-30                 | by june thirtieth, twenty twenty six
          2000 steps                    | two thousand steps
          """)
  void datesAndTimesAreReadAsPeopleSayThem(String line, String spoken) {
    assertThat(PlainVoice.readOut(line)).isEqualTo(spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dr. Smith vs. the rest, etc.  | doctor smith versus the rest, et cetera.
          salt & pepper w/ love         | salt and pepper with love
          an SPF50 cream                | an S P F fifty cream
          made in the USA               | made in the U S A
          NEW! BIG SALE                 | new! big sale
          your GoPro                    | your go pro
          visit www.brewly.co.uk/shop   | visit brewly dot co dot U K slash shop
          hello@brewly.com              | hello at brewly dot com
          #OatMilk by @brewly           | hashtag oat milk by at brewly
          ready-to-eat                  | ready to eat
          fast—and fresh                | fast, and fresh
          wait... what                  | wait… what
          (yes, really)                 | yes, really,
          our Café™ 🔥                   | our cafe
          Main St. in the sun           | main street in the sun
          the “quoted” word             | the quoted word
          """)
  void signsAbbreviationsAndNamesAreSpokenOrLeftOut(String line, String spoken) {
    assertThat(PlainVoice.readOut(line)).isEqualTo(spoken);
  }

  @Test
  void everyRunBetweenSpacesKeepsItsPlaceEvenIfItIsNotSpoken() {
    TextReader reader = new TextReader(UserLexicon.NONE, word -> true);
    assertThat(reader.read(" Fresh — now 🔥 at $3.49! "))
        .extracting(ReadWord::written)
        .containsExactly("Fresh", "—", "now", "🔥", "at", "$3.49!");
    assertThat(reader.read("   ")).isEmpty();
  }

  @Test
  void aNumberTooLongToBeAQuantityIsReadDigitByDigit() {
    assertThat(PlainVoice.readOut("12345678901234567890")).startsWith("one two three four five");
  }
}
