package org.worthwhile.client;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.worthwhile.lines.Answer;

/**
 * The person whom a keyworker helps, as the rules of the programmes see them: every fact answers yes, no, or
 * not known. The names are the contract's. Numbers are whole years, whole weeks, people, hours a week, or pounds a year.
 */
public final class Client {

    private final Day date;
    private final Map<String, Given> facts;
    private final Home home;

    Client(LocalDate date, Map<String, Given> facts, Home home) {
        this.date = new Day(date);
        this.facts = facts;
        this.home = home;
    }

    /** Yes when one is. */
    public static Answer any(Answer... answers) { return Answer.any(Arrays.asList(answers)); }
    /** Yes when all are. */
    public static Answer all(Answer... answers) { return Answer.all(Arrays.asList(answers)); }
    /** Yes when it is not ("not" is a word of the rule language). */
    public static Answer unless(Answer answer) { return Answer.not(answer); }

    /** What was given or follows; {@code null} for a fact that is not known. */
    public Given given(String fact) { return facts.get(fact); }

    /** The day that is asked about. */
    public Day getDate() { return date; }
    public HomeAuthority getLocalAuthority() { return new HomeAuthority(home); }
    public Choice getCombinedAuthority() { return new Choice("combinedAuthority", home.combinedAuthority(), "localAuthority"); }
    public Choice getNation() { return new Choice("nation", home.nation(), "localAuthority"); }
    public HomeAreas getAreas() { return new HomeAreas(home); }

    // Whereabouts and who
    public Amount getAge() { return amount("age"); }
    public YesNo getWorkingAge() { return new YesNo("workingAge", yesNo("workingAge").value(), "age"); }
    public YesNo getRightToWork() { return yesNo("rightToWork"); }
    public YesNo getRecourseToPublicFunds() { return yesNo("recourseToPublicFunds"); }
    public YesNo getResidencyRulesMet() { return yesNo("residencyRulesMet"); }
    public Several getGp() { return several("gp"); }

    // Work
    public Choice getLabourStatus() { return choice("labourStatus"); }
    public Amount getWeeksOutOfWork() { return amount("weeksOutOfWork"); }
    public Amount getWeeksOnMedicalLeave() { return amount("weeksOnMedicalLeave"); }
    public Amount getEmployerHeadcount() { return amount("employerHeadcount"); }
    public Amount getHoursPerWeek() { return amount("hoursPerWeek"); }
    public Amount getAnnualEarnings() { return amount("annualEarnings"); }
    public YesNo getSustainedEarnings() { return yesNo("sustainedEarnings"); }
    public Choice getWorkKind() { return choice("workKind"); }
    public YesNo getAtRiskOfJobLoss() { return yesNo("atRiskOfJobLoss"); }
    public YesNo getHealthAffectsWork() { return yesNo("healthAffectsWork"); }
    public YesNo getJobOffer() { return yesNo("jobOffer"); }
    public YesNo getInterview() { return yesNo("interview"); }
    public YesNo getOnlyCandidate() { return yesNo("onlyCandidate"); }
    public Amount getVacancyHoursPerWeek() { return amount("vacancyHoursPerWeek"); }
    public Amount getVacancyWeeks() { return amount("vacancyWeeks"); }
    public YesNo getStartingWorkTrial() { return yesNo("startingWorkTrial"); }
    public YesNo getStartingWorkExperience() { return yesNo("startingWorkExperience"); }

    // Benefits
    public Several getBenefits() { return several("benefits"); }
    public Choice getConditionalityGroup() { return choice("conditionalityGroup"); }
    public Amount getWeeksOnBenefit() { return amount("weeksOnBenefit"); }
    public Choice getCapability() { return choice("capability"); }
    public YesNo getClaimantCommitmentAccepted() { return yesNo("claimantCommitmentAccepted"); }
    public YesNo getEngagedWithWorkCoach() { return yesNo("engagedWithWorkCoach"); }

    // Health
    public YesNo getHealthCondition() { return yesNo("healthCondition"); }
    public YesNo getDisabled() { return yesNo("disabled"); }
    public Several getConditionKinds() { return several("conditionKinds"); }
    public Choice getConditionSeverity() { return choice("conditionSeverity"); }
    public YesNo getConditionLastedYear() { return yesNo("conditionLastedYear"); }
    public YesNo getConditionExpectedYear() { return yesNo("conditionExpectedYear"); }
    public Several getCareSettings() { return several("careSettings"); }
    public Several getServiceUserOf() { return several("serviceUserOf"); }
    public YesNo getSeriouslyIll() { return yesNo("seriouslyIll"); }

    // Family
    public YesNo getInCouple() { return yesNo("inCouple"); }
    public YesNo getPartnerInWork() { return yesNo("partnerInWork"); }
    public YesNo getLoneParent() { return yesNo("loneParent"); }
    public Amount getDependentChildren() { return amount("dependentChildren"); }
    public Several getCaring() { return several("caring"); }
    public YesNo getSingleAdultHousehold() { return yesNo("singleAdultHousehold"); }
    public YesNo getWorklessHousehold() { return yesNo("worklessHousehold"); }

    // Skills and school
    public YesNo getNoQualifications() { return yesNo("noQualifications"); }
    public YesNo getBelowLevelTwoEnglishOrMaths() { return yesNo("belowLevelTwoEnglishOrMaths"); }
    public YesNo getMathsLevelTwo() { return yesNo("mathsLevelTwo"); }
    public YesNo getEducationHealthCarePlan() { return yesNo("educationHealthCarePlan"); }
    public YesNo getInFullTimeEducation() { return yesNo("inFullTimeEducation"); }
    public YesNo getNeet() { return yesNo("neet"); }
    public YesNo getAtRiskOfNeet() { return yesNo("atRiskOfNeet"); }
    public Amount getWeeksNeet() { return amount("weeksNeet"); }

    // Circumstances
    public Amount getDeprivationDecile() { return amount("deprivationDecile"); }
    public YesNo getEthnicMinority() { return yesNo("ethnicMinority"); }
    public Several getCohorts() { return several("cohorts"); }
    public YesNo getWantsWork() { return yesNo("wantsWork"); }
    public YesNo getLookingForWork() { return yesNo("lookingForWork"); }
    public YesNo getNeedsHelpWithWork() { return yesNo("needsHelpWithWork"); }
    public Choice getMeansWithoutWork() { return choice("meansWithoutWork"); }
    public Several getWouldWorkIf() { return several("wouldWorkIf"); }
    public Choice getHomeByChoice() { return choice("homeByChoice"); }
    public YesNo getChoseNotToClaim() { return yesNo("choseNotToClaim"); }
    public YesNo getSupportedByFamily() { return yesNo("supportedByFamily"); }
    public Several getBarriers() { return several("barriers"); }
    public Several getOnProgrammes() { return several("onProgrammes"); }
    public Several getPreviousProgrammes() { return several("previousProgrammes"); }

    // An adviser's judgements
    public Amount getBarriersCount() { return amount("judgements.barriersCount"); }
    public YesNo getComplexBarriers() { return yesNo("judgements.complexBarriers"); }
    public YesNo getComplexNeeds() { return yesNo("judgements.complexNeeds"); }
    public YesNo getChaoticCircumstances() { return yesNo("judgements.chaoticCircumstances"); }
    public YesNo getAreaDepressedLabourMarket() { return yesNo("judgements.areaDepressedLabourMarket"); }
    public YesNo getLittleWorkExperience() { return yesNo("judgements.littleWorkExperience"); }
    public YesNo getCloseToLabourMarket() { return yesNo("judgements.closeToLabourMarket"); }
    public Amount getMonthsFromWorkWithoutSupport() { return amount("judgements.monthsFromWorkWithoutSupport"); }
    public YesNo getWhpSuitable() { return yesNo("judgements.whpSuitable"); }
    public YesNo getRiskLongTermUnemployment() { return yesNo("judgements.riskLongTermUnemployment"); }
    public YesNo getEarlyAccessAgreed() { return yesNo("judgements.earlyAccessAgreed"); }
    public YesNo getProjectCohortMatch() { return yesNo("judgements.projectCohortMatch"); }
    public YesNo getPersonalCharacteristicMatch() { return yesNo("judgements.personalCharacteristicMatch"); }
    public YesNo getLocalProjectRulesMet() { return yesNo("judgements.localProjectRulesMet"); }
    public YesNo getSiteSpecificExclusions() { return yesNo("judgements.siteSpecificExclusions"); }
    public Choice getLwGroup() { return choice("judgements.lwGroup"); }

    private YesNo yesNo(String fact) {
        Given given = facts.get(fact);
        return new YesNo(fact, given == null ? null : (Boolean) given.value(), fact);
    }

    private Amount amount(String fact) {
        Given given = facts.get(fact);
        return new Amount(fact, given == null ? null : (BigDecimal) given.value());
    }

    private Choice choice(String fact) {
        Given given = facts.get(fact);
        return new Choice(fact, given == null ? null : (String) given.value(), fact);
    }

    private Several several(String fact) {
        Given given = facts.get(fact);
        return new Several(fact, given == null ? null : (Members) given.value());
    }
}
