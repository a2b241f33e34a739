/// Scores weighing against the hand-read gold stories, as their guidelines say.
@NullMarked
package dev.firsthand.quality.weigh;

import org.jspecify.annotations.NullMarked;
