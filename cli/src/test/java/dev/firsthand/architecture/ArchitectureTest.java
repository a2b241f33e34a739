package dev.firsthand.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullMarked;

/// The walls of the house.
@AnalyzeClasses(packages = "dev.firsthand", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] STEPS = {
    "dev.firsthand.extract..",
    "dev.firsthand.mark..",
    "dev.firsthand.relate..",
    "dev.firsthand.weigh..",
    "dev.firsthand.tell..",
    "dev.firsthand.text.."
  };

  @ArchTest
  static final ArchRule recordsDependOnNothing =
      classes()
          .that()
          .resideInAPackage("dev.firsthand.record..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.firsthand.record..", "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule stepsKnowNoAdapterAndNoEngine =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.firsthand.json..",
              "dev.firsthand.capture..",
              "dev.firsthand.store..",
              "dev.firsthand.cli..",
              "java.sql..",
              "java.net.http..",
              "picocli..",
              "me.tongfei..");

  @ArchTest
  static final ArchRule partsOfExtractStandInOrder =
      slices().matching("dev.firsthand.extract.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule partsOfWeighStandInOrder =
      slices().matching("dev.firsthand.weigh.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheWholeKnowsAllPartsOfWeigh =
      noClasses()
          .that()
          .resideInAPackage("dev.firsthand.weigh.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.firsthand.weigh");

  @ArchTest
  static final ArchRule stepsStartNoThreads =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Thread.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Executor.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Future.class);

  /// Pages carry JSON-LD, so that `extract` reads JSON; no other step does.
  @ArchTest
  static final ArchRule onlyExtractReadsJson =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .and()
          .resideOutsideOfPackage("dev.firsthand.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule extractSeesNoLaterStep =
      noClasses()
          .that()
          .resideInAPackage("dev.firsthand.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.firsthand.mark..",
              "dev.firsthand.relate..",
              "dev.firsthand.weigh..",
              "dev.firsthand.tell..");

  @ArchTest
  static final ArchRule markSeesNoOtherStep =
      noClasses()
          .that()
          .resideInAPackage("dev.firsthand.mark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.firsthand.extract..",
              "dev.firsthand.relate..",
              "dev.firsthand.weigh..",
              "dev.firsthand.tell..");

  @ArchTest
  static final ArchRule relateSeesNoOtherStep =
      noClasses()
          .that()
          .resideInAPackage("dev.firsthand.relate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.firsthand.extract..",
              "dev.firsthand.mark..",
              "dev.firsthand.weigh..",
              "dev.firsthand.tell..");

  @ArchTest
  static final ArchRule weighSeesNoOtherStep =
      noClasses()
          .that()
          .resideInAPackage("dev.firsthand.weigh..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.firsthand.extract..",
              "dev.firsthand.mark..",
              "dev.firsthand.relate..",
              "dev.firsthand.tell..");

  @ArchTest
  static final ArchRule captureKnowsNoOtherAdapter =
      noClasses()
          .that()
          .resideInAPackage("dev.firsthand.capture..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.firsthand.store..", "dev.firsthand.cli..");

  @ArchTest
  static final ArchRule theStoreKnowsNoOtherAdapter =
      noClasses()
          .that()
          .resideInAPackage("dev.firsthand.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.firsthand.capture..", "dev.firsthand.cli..");

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToTheProcessStreams =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.firsthand.cli..", "dev.firsthand.quality..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes().that(areTopLevel()).should(resideInANullMarkedPackage());

  private static DescribedPredicate<JavaClass> areTopLevel() {
    return DescribedPredicate.describe("are top level", JavaClass::isTopLevelClass);
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        if (!marked) {
          events.add(
              SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
        }
      }
    };
  }
}
