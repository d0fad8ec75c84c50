package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the house: ARCHITECTURE.md draws the same tree. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the top down; each may import only what stands below it. The root, which wires everything, stands above. */
    private static final List<String> FLOORS = List.of(
            "cli",
            "web",
            "load",
            "export",
            "lucene",
            "opensearch",
            "engine",
            "extract",
            "annotate",
            "archive",
            "json",
            "match",
            "result",
            "query",
            "country",
            "text",
            "article");

    private static String packages(String floor) {
        return "org.dateline." + floor + "..";
    }

    @ArchTest
    static void eachFloorImportsOnlyWhatStandsBelowIt(JavaClasses classes) {
        for (int i = 0; i < FLOORS.size(); i++) {
            String floor = FLOORS.get(i);
            String[] above = Stream.concat(
                            Stream.of("org.dateline"),
                            FLOORS.subList(0, i).stream().map(ArchitectureTest::packages))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(packages(floor))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .because(floor + " stands below them")
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule everyPackageIsAFloor = classes()
            .should()
            .resideInAnyPackage(
                    Stream.concat(Stream.of("org.dateline"), FLOORS.stream().map(ArchitectureTest::packages))
                            .toArray(String[]::new));

    @ArchTest
    static final ArchRule onlyTheRootNamesAnEngine = noClasses()
            .that()
            .resideOutsideOfPackages("org.dateline", "org.dateline.lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dateline.lucene..");

    @ArchTest
    static final ArchRule onlyTheRootNamesTheCluster = noClasses()
            .that()
            .resideOutsideOfPackages("org.dateline", "org.dateline.opensearch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dateline.opensearch..");

    @ArchTest
    static final ArchRule noOpenSearchTypeLeavesItsRoom = noClasses()
            .that()
            .resideOutsideOfPackages("org.dateline.opensearch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.opensearch..", "org.apache.hc..");

    @ArchTest
    static final ArchRule noLuceneTypeLeavesItsRooms = noClasses()
            .that()
            .resideOutsideOfPackages("org.dateline.lucene..", "org.dateline.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule articleImportsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("org.dateline.article..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.dateline.article..", "org.jspecify..");

    @ArchTest
    static final ArchRule noPackagesGoRoundInCircles = SlicesRuleDefinition.slices()
            .matching("org.dateline.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfExtractionDoNotGoRoundInCircles = SlicesRuleDefinition.slices()
            .matching("org.dateline.extract.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule portOfExtractionNamesNoReader = noClasses()
            .that()
            .resideInAPackage("org.dateline.extract")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dateline.extract.*..");

    @ArchTest
    static final ArchRule namesSaySomething =
            noClasses().should().haveNameMatching(".*(Impl|Helper|Utils?|Manager|Misc)");
}
