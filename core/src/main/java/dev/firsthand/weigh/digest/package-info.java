/// In: accounts and their claims. Out: the story in words of its reports: headline, summary, and
/// what was known before.
@NullMarked
package dev.firsthand.weigh.digest;

import org.jspecify.annotations.NullMarked;
