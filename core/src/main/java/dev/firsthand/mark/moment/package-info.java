/// Time expressions. In: a reading. Out: [dev.firsthand.record.Mark.Moment]s with TIMEX3 values.
///
/// A [TimeRule] says what words stand for ([When]); [Timex] works out the value against the day of
/// publication. A new form is a new rule and one line in [MomentFinder]. In a language without
/// rules [NeutralMoments] reads dates in digits and with CLDR's names of months.
@NullMarked
package dev.firsthand.mark.moment;

import org.jspecify.annotations.NullMarked;
