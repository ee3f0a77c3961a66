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
          a $50k grant                  | a fifty thousand dollar grant
          a $5 coupon                   | a five dollar coupon
          the $5 you save               | the five dollars you save
          only €11.                     | only eleven euros.
          only €1!                      | only one euro!
          £1.05 each                    | one pound oh five each
          £3.5m raised                  | three point five million pounds raised
          $1.2bn                        | one point two billion dollars
          €2.5 million                  | two point five million euros
          just €49,90                   | just forty nine euros ninety
          12,50 € each                  | twelve euros fifty each
          for 12 €, or 5 USD            | for twelve euros, or five dollars
          CHF 20 a day                  | twenty francs a day
          C$5 or A$20                   | five canadian dollars or twenty australian dollars
          ₹500                          | five hundred rupees
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
          3× faster                     | three times faster
          1 in 4, 2 in 1                | one in four, two in one
          an 8 in blade                 | an eight inch blade
          a 12" pizza                   | a twelve inch pizza
          he's 6'2" tall                | he's six foot two tall
          10 sq m of deck               | ten square metres of deck
          an 18V drill                  | an eighteen volt drill
          60 Nm of torque               | sixty newton metres of torque
          at 20 °C                      | at twenty degrees celsius
          14k gold                      | fourteen karat gold
          a 10k run                     | a ten K run
          221B Baker Street             | two hundred twenty one B baker street
          2 - 3 days                    | two to three days
          ¼ lb of it                    | one quarter pound of it
          500ml                         | five hundred millilitres
          a 500 ml bottle               | a five hundred millilitre bottle
          a 48MP camera                 | a forty eight megapixel camera
          at 20°C                       | at twenty degrees celsius
          the 1st and the 22nd          | the first and the twenty second
          2-3 days                      | two to three days
          30x40 cm                      | thirty by forty centimetres
          ½ the price                   | half the price
          ½ price                       | half price
          rated 4.8/5                   | rated four point eight out of five
          call 1-800-555-0199           | call one, eight hundred, five five five, zero one nine nine
          call 0161 555 0123            | call zero one six one, five five five, zero one two three
          (312) 555-0199                | three one two, five five five, zero one nine nine
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
          at 18:30                      | at six thirty P M
          10am–6pm                      | ten A M to six P M
          9-5pm daily                   | nine to five P M daily
          Mon–Fri, Sat & Sun            | monday to friday, saturday and sunday
          the sun sat low               | the sun sat low
          by 12/25/2026                 | by december twenty fifth, twenty twenty six
          by 25.12.2026                 | by december twenty fifth, twenty twenty six
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
          on A4 paper                   | on A four paper
          the 3rd-party app             | the third party app
          iOS and AT&T, too             | I O S and A T and T, too
          our shop.example              | our shop dot example
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
