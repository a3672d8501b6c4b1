### Numbers with their units, and the units alone. A unit selects by its key (words/units.py).

unit = { $unit ->
    [percent] { $value } %
    [percentage-points] { $value } pp
   *[people] { $value }
    [units] { $value }
    [place] { $value }
    [ratio] { $value }
    [usd] { $value } USD
    [usd-per-academic-hour] { $value } USD per academic hour
    [applications] { $value } applications
    [areas] { $value } areas
    [bn-tenge] { $value } bn tenge
    [boards] { $value } boards
    [buildings] { $value } buildings
    [centres] { $value } centres
    [classes] { $value } classes
    [classrooms] { $value } classrooms
    [clicks-day] { $value } clicks/day
    [coefficient] { $value } coefficient
    [companies] { $value } companies
    [complexes] { $value } complexes
    [countries] { $value } countries
    [documents] { $value } documents
    [enterprises] { $value } enterprises
    [facilities] { $value } facilities
    [grade] { $value } grade
    [groups] { $value } groups
    [hostels] { $value } hostels
    [index] { $value } index
    [institutes] { $value } institutes
    [jobs] { $value } jobs
    [laboratories] { $value } laboratories
    [square-metres] { $value } m2
    [million-people] { $value } million people
    [mln-tenge] { $value } mln tenge
    [outputs-per-week] { $value } outputs per week
    [pieces] { $value } pieces
    [places] { $value } places
    [points] { $value } points
    [programmes] { $value } programmes
    [projects] { $value } projects
    [publications] { $value } publications
    [specialties] { $value } specialties
    [specialties-in-the-top-ten] { $value } specialties in the top ten
    [subscribers] { $value } subscribers
    [tenge] { $value } tenge
    [tenge-per-academic-hour] { $value } tenge per academic hour
    [theses] { $value } theses
    [thousand-jobs] { $value } thousand jobs
    [thousand-square-metres] { $value } thousand m2
    [thousand-people] { $value } thousand people
    [thousand-tenge] { $value } thousand tenge
    [thousand-tenge-per-year] { $value } thousand tenge per year
    [titles] { $value } titles
    [universities] { $value } universities
    [vacancies] { $value } vacancies
    [violations] { $value } violations
    [workstations] { $value } workstations
    [yes-no] { $value } yes/no
}

unit-name = { $unit ->
    [percent] %
    [percentage-points] percentage points
   *[people] people
    [units] units
    [place] place
    [ratio] ratio
    [usd] USD
    [usd-per-academic-hour] USD per academic hour
    [applications] applications
    [areas] areas
    [bn-tenge] bn tenge
    [boards] boards
    [buildings] buildings
    [centres] centres
    [classes] classes
    [classrooms] classrooms
    [clicks-day] clicks/day
    [coefficient] coefficient
    [companies] companies
    [complexes] complexes
    [countries] countries
    [documents] documents
    [enterprises] enterprises
    [facilities] facilities
    [grade] grade
    [groups] groups
    [hostels] hostels
    [index] index
    [institutes] institutes
    [jobs] jobs
    [laboratories] laboratories
    [square-metres] m2
    [million-people] million people
    [mln-tenge] mln tenge
    [outputs-per-week] outputs per week
    [pieces] pieces
    [places] places
    [points] points
    [programmes] programmes
    [projects] projects
    [publications] publications
    [specialties] specialties
    [specialties-in-the-top-ten] specialties in the top ten
    [subscribers] subscribers
    [tenge] tenge
    [tenge-per-academic-hour] tenge per academic hour
    [theses] theses
    [thousand-jobs] thousand jobs
    [thousand-square-metres] thousand m2
    [thousand-people] thousand people
    [thousand-tenge] thousand tenge
    [thousand-tenge-per-year] thousand tenge per year
    [titles] titles
    [universities] universities
    [vacancies] vacancies
    [violations] violations
    [workstations] workstations
    [yes-no] yes/no
}

### What a cell without a number says, and why

status-word = { $status ->
   *[none] none
    [suppressed] confidential
    [blank] not printed
    [lost] lost
    [malformed] unreadable
    [unreported] no actual
}

note-status = { $status ->
   *[none] The document prints a dash: none, or not set.
    [suppressed] The statistics office keeps this figure confidential.
    [blank] The document prints nothing here.
    [lost] The figure did not survive in the text of the document.
    [malformed] The document prints “{ $printed }”, which is not a number.
    [unreported] No actual was reported for this year.
    [lower_bound] A band: { $printed } means this place or a later one.
}

note-corrected = Corrected: the document prints { $printed }. { $reason }

note-correction = * { $name }, { $place }: the document prints { $printed }, read as { $value }. { $reason }

starred = { $text }*

series-actual = { $name }, actual
series-target = { $name }, target
