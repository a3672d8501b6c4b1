### Glossary: abbreviations and terms, and what they mean

glossary-term = { $term ->
    [variance] ΔPL
    [attainment] Attainment
    [baseline] Baseline
    [band] Band (801+)
    [bologna] Levels of study
    [cd] CD
    [cer] CER
    [contingent] Contingent
    [dual] Dual education
    [ebitda] EBITDA
    [electronic] ETR, DER
    [grant] State order
    [h-index] h-index
    [iaar] IAAR
    [iqaa] IQAA
    [jcr] JCR, Q1, Q2
    [ktu] KTU
    [lea] LEA, LEB
    [leverage] Leverage
    [mooc] MOOC
    [mshe] MSHE
    [nce] Atameken (NCE)
    [nes] NES
    [polarity] More is better, less is better
    [pp] pp
    [programme] EP
    [qs] QS, QS EECA
    [research] R&D, RW
    [restatement] Restatement
    [ri] RI
    [roi] ROI, ROMI
    [rsci] RSCI
    [rssta] RSSTA
    [sp] SP
    [vet] VET
    [x] x
   *[z] Z
}
glossary-meaning = { $term ->
    [variance] The actual less the target, in the unit of the indicator. PL is the plan’s value.
    [attainment] How much of this year’s target is reached: the actual divided by the target, or the other way round where less is better.
    [baseline] The last figure from before the plan starts, from which its way is measured.
    [band] A range of places whose better edge alone is known: 801+ is place 801 or a later one.
    [bologna] Bachelor’s, master’s and doctoral programmes, as the Bologna process has them.
    [cd] Conceptual Directions of Development 2024-2029, the newer of the two plans.
    [cer] A kind of electronic resource in Table 5 of the Strategic Plan, with a figure for 2020 only. The document names a “CER certification system” and does not spell the letters out.
    [contingent] All students who are enrolled at a given time.
    [dual] Study that is partly done at an enterprise.
    [ebitda] Earnings before interest, taxes, depreciation and amortisation.
    [electronic] Electronic teaching resource, digital educational resource: textbooks, courses and the like in electronic form.
    [grant] The state educational order: places that the state pays for. The others are paid by contract.
    [h-index] The largest number h such that h publications have been cited at least h times each.
    [iaar] Independent Agency for Accreditation and Rating (Kazakhstan).
    [iqaa] Independent Agency for Quality Assurance in Education (Kazakhstan).
    [jcr] Journal Citation Reports rank journals by how often they are cited; Q1 and Q2 are the upper two quarters of a field.
    [ktu] Abylkas Saginov Karaganda Technical University.
    [lea] Local executive authority: the administration of a region, a city or a district.
    [leverage] Borrowed money against the university’s own, in the formula of Z.
    [mooc] Massive open online course.
    [mshe] Ministry of Science and Higher Education of the Republic of Kazakhstan.
    [nce] The National Chamber of Entrepreneurs, which ranks educational programmes.
    [nes] “Not elsewhere specified”, probably: the document prints these letters after a group of occupations and does not spell them out.
    [polarity] The direction in which an indicator is judged. Some are to be held, and some are not judged at all.
    [pp] Percentage point: the difference between two shares. From 40 % to 43 % is 3 pp.
    [programme] Educational programme.
    [qs] Rankings of universities by Quacquarelli Symonds; EECA is the one of Emerging Europe and Central Asia.
    [research] Research and development; research work.
    [restatement] A change of a figure after the round of its year was closed.
    [ri] Research institute of the university.
    [roi] Return on investment; return on the money spent on marketing.
    [rsci] Russian Science Citation Index.
    [rssta] Results of scientific and scientific-technical activity: what research has brought about and can be sold or licensed.
    [sp] Strategic Plan 2021-2025, the older of the two plans.
    [vet] Technical and vocational education, as in a college.
    [x] The statistics office keeps the figure confidential.
   *[z] A number for financial stability, worked out of five ratios of the statements; from a threshold on it is class I.
}
