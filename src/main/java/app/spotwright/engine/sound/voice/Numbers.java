package app.spotwright.engine.sound.voice;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers as English words, separated by spaces. */
final class Numbers {
  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] GROUPS = {"", "thousand", "million", "billion", "trillion"};
  private static final Map<String, String> ODD_ORDINALS =
      Map.of(
          "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth",
          "nine", "ninth", "twelve", "twelfth");
  private static final int LONGEST = 15;

  private Numbers() {}

  /** Any string of digits; those too long to be a quantity are read digit by digit. */
  static String cardinal(String digits) {
    if (digits.length() > LONGEST || (digits.length() > 1 && digits.startsWith("0"))) {
      return digits(digits);
    }
    return cardinal(new BigInteger(digits).longValueExact());
  }

  static String cardinal(long number) {
    if (number < 1000) {
      return hundreds((int) number);
    }
    List<String> parts = new ArrayList<>();
    long rest = number;
    for (int group = 0; rest > 0; group++, rest /= 1000) {
      int three = (int) (rest % 1000);
      if (three > 0) {
        parts.addFirst(hundreds(three) + (group == 0 ? "" : " " + GROUPS[group]));
      }
    }
    return String.join(" ", parts);
  }

  private static String hundreds(int number) {
    if (number < 20) {
      return SMALL[number];
    }
    if (number < 100) {
      return TENS[number / 10] + (number % 10 == 0 ? "" : " " + SMALL[number % 10]);
    }
    String head = SMALL[number / 100] + " hundred";
    return number % 100 == 0 ? head : head + " " + hundreds(number % 100);
  }

  static String ordinal(long number) {
    String words = cardinal(number);
    int last = words.lastIndexOf(' ') + 1;
    String end = words.substring(last);
    String odd = ODD_ORDINALS.get(end);
    if (odd == null) {
      odd = end.endsWith("y") ? end.substring(0, end.length() - 1) + "ieth" : end + "th";
    }
    return words.substring(0, last) + odd;
  }

  /** A year from 1000 to 2999, as people say it: nineteen ninety, two thousand five. */
  static String year(int year) {
    int century = year / 100;
    int rest = year % 100;
    if (century % 10 == 0 && rest < 10) {
      return cardinal(year);
    }
    if (rest == 0) {
      return cardinal(century) + " hundred";
    }
    return cardinal(century) + (rest < 10 ? " oh " : " ") + cardinal(rest);
  }

  static String digits(String digits) {
    List<String> words = new ArrayList<>();
    for (char digit : digits.toCharArray()) {
      words.add(SMALL[digit - '0']);
    }
    return String.join(" ", words);
  }

  /** {@code 1,250.50}: a whole part with or without separators, and decimals if any. */
  static String decimal(String text) {
    String plain = text.replace(",", "");
    int point = plain.indexOf('.');
    if (point < 0) {
      return cardinal(plain);
    }
    String whole = point == 0 ? "zero" : cardinal(plain.substring(0, point));
    return whole + " point " + digits(plain.substring(point + 1));
  }

  /** {@code 1990} to nineteen nineties. */
  static String plural(String words) {
    return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
  }
}
