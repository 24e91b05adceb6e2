function __readout_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __readout_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __readout_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __readout_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __readout_parse_tokens -S
    set -l unparsed_tokens (__readout_tokens -pc)
    switch $unparsed_tokens[1]
    case 'readout'
        __readout_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'extract'
            __readout_parse_subcommand -r 1 'jobs=' 'format=' 'published=' 'outlet=' 'metadata=' 'map=' 'max-bytes=' 'model=' 'acts=' 'min-confidence=' 'with-text' 'explain' 'json' 'version' 'h/help'
        case 'ingest'
            __readout_parse_subcommand -r 1 'jobs=' 'format=' 'published=' 'outlet=' 'metadata=' 'map=' 'max-bytes=' 'model=' 'ledger=' 'json' 'dry-run' 'retry' 'progress=' 'version' 'h/help'
        case 'search'
            __readout_parse_subcommand -r 1 'speaker=' 'about=' 'like=' 'exact' 'explain' 'outlet=' 'kind=' 'from=' 'to=' 'limit=' 'ledger=' 'json' 'version' 'h/help'
        case 'show'
            __readout_parse_subcommand 1 'all' 'ledger=' 'json' 'version' 'h/help'
        case 'speakers'
            __readout_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __readout_parse_subcommand 1 'limit=' 'ledger=' 'json' 'version' 'h/help'
            case 'show'
                __readout_parse_subcommand 1 'ledger=' 'json' 'version' 'h/help'
            case 'review'
                __readout_parse_subcommand 0 'limit=' 'ledger=' 'json' 'version' 'h/help'
            case 'import'
                __readout_parse_subcommand 1 'ledger=' 'json' 'version' 'h/help'
            end
        case 'review'
            __readout_parse_subcommand 0 'below=' 'limit=' 'ledger=' 'json' 'version' 'h/help'
        case 'watch'
            __readout_parse_subcommand 1 'once' 'allow-private' 'model=' 'ledger=' 'json' 'version' 'h/help'
        case 'check'
            __readout_parse_subcommand 0 'ledger=' 'json' 'version' 'h/help'
        case 'stats'
            __readout_parse_subcommand 0 'ledger=' 'json' 'version' 'h/help'
        case 'rejects'
            __readout_parse_subcommand 0 'limit=' 'ledger=' 'json' 'version' 'h/help'
        case 'forget'
            __readout_parse_subcommand 1 'reason=' 'yes' 'ledger=' 'json' 'version' 'h/help'
        case 'demo'
            __readout_parse_subcommand 0 'samples=' 'model=' 'json' 'version' 'h/help'
        case 'help'
            __readout_parse_subcommand -r 1 'version'
        end
    end
end

function __readout_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __readout_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __readout_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __readout_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__readout_tokens -p)
    if test -z "$(__readout_tokens -t)"
        set -l index (count (__readout_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'readout' -f
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'extract' -d 'Print the record of each article as JSON Lines; no ledger is used.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'ingest' -d 'Take articles into the ledger, with their originals and statements.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'search' -d 'Find statements by their words, meaning, speaker, outlet, kind and date.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'show' -d 'Show a statement with its receipt, or an article with its statements.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'speakers' -d 'List the persons who speak, with their names, roles and the evidence for them.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'review' -d 'List statements whose speaker or date is not sure, with reasons and candidates.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'watch' -d 'Take what is new in feeds, pages, files and folders into the ledger.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'check' -d 'Check every receipt and digest of the ledger, and the file itself.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'stats' -d 'Count articles and statements, and what is unknown about them.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'rejects' -d 'List the inputs that could not be read, with the reason and the place.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'forget' -d 'Remove an article with its original and its statements for good.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'demo' -d 'Take the sample reports into a temporary ledger and ask it three questions.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout extract" -ge 1' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" jobs' -l 'jobs' -d 'Articles read at a time; all processors without it.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" format' -l 'format' -d 'The format of the inputs; auto looks at the content, not at the name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" published' -l 'published' -d 'Date of publication of all inputs, such as 2031-02-10.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" outlet' -l 'outlet' -d 'Outlet of all inputs.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" metadata' -l 'metadata' -d 'Tab-separated table with the columns id, outlet, published, url, title, credit; id is the file name without its extension.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'tsv\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" map' -l 'map' -d 'Where the objects of a JSON dump hold what: a list such as body=maintext,title=head.main, or one of news-please, event-registry, media-cloud.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" max-bytes' -l 'max-bytes' -d 'Reject inputs of more bytes as too large.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" model' -l 'model' -d 'The attribution model: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.' -rfka 'accurate exhaustive fast rules'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" acts' -l 'acts' -d 'Acts to print, separated by commas: speech, document, thought, perception, other, or all.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" min-confidence' -l 'min-confidence' -d 'Leave out statements below this confidence, 0 to 1.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" with-text' -l 'with-text' -d 'Print the text of plain-text articles too.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" explain' -l 'explain' -d 'Print no records but why each statement has its speaker, date and occasion, with the words that show it.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" json' -l 'json' -d 'Taken as by the other commands; records are JSON anyway.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout extract" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout ingest" -ge 1' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" jobs' -l 'jobs' -d 'Articles read at a time; all processors without it.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" format' -l 'format' -d 'The format of the inputs; auto looks at the content, not at the name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" published' -l 'published' -d 'Date of publication of all inputs, such as 2031-02-10.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" outlet' -l 'outlet' -d 'Outlet of all inputs.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" metadata' -l 'metadata' -d 'Tab-separated table with the columns id, outlet, published, url, title, credit; id is the file name without its extension.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'tsv\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" map' -l 'map' -d 'Where the objects of a JSON dump hold what: a list such as body=maintext,title=head.main, or one of news-please, event-registry, media-cloud.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" max-bytes' -l 'max-bytes' -d 'Reject inputs of more bytes as too large.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" model' -l 'model' -d 'The attribution model: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.' -rfka 'accurate exhaustive fast rules'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" retry' -l 'retry' -d 'Read again what was rejected, as \'readout rejects\' lists it; takes no inputs.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" progress' -l 'progress' -d 'Progress on standard error: a bar, a line per batch, or none.' -rfka 'auto bar lines none'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" speaker' -l 'speaker' -d 'Words of the speaker\'s name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" about' -l 'about' -d 'A subject: its words stand in what is said, or other words for it.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" like' -l 'like' -d 'What is meant, in any words: the statements nearest in meaning.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" exact' -l 'exact' -d 'Take words and --about as they stand; nothing is found by meaning.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" explain' -l 'explain' -d 'Say which words led to a statement that was found by its meaning.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" outlet' -l 'outlet' -d 'The outlet\'s name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" kind' -l 'kind' -d 'How the words are given: direct, indirect or mixed.' -rfka 'direct indirect mixed'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" from' -l 'from' -d 'Said on this day, month or year, or later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" to' -l 'to' -d 'Said on this day, month or year, or earlier.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" limit' -l 'limit' -d 'The greatest number of statements, to 10000.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" all' -l 'all' -d 'With --json: print the record of every article, in the order of their import.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout speakers" -eq 1' -fa 'list' -d 'List persons, those of most statements first.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout speakers" -eq 1' -fa 'show' -d 'Show a person with names, roles, their dates and the articles that say so.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout speakers" -eq 1' -fa 'review' -d 'List persons who may be one, with what speaks for it; nothing is merged.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout speakers" -eq 1' -fa 'import' -d 'Add a table of who held which office when, for articles that are ingested later.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers list" limit' -l 'limit' -d 'The greatest number of persons.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers list" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers list" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers list" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers show" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers show" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers show" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers review" limit' -l 'limit' -d 'The greatest number of pairs.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers review" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers review" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers review" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers review" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout speakers import" -eq 1' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers import" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers import" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers import" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout speakers import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" below' -l 'below' -d 'List speakers found with less than this confidence, 0 to 1.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" limit' -l 'limit' -d 'The greatest number of statements.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout watch" -eq 1' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout watch" once' -l 'once' -d 'Look once at what is due, and end.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout watch" allow-private' -l 'allow-private' -d 'Ask hosts of this machine and of private networks too.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout watch" model' -l 'model' -d 'The attribution model: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.' -rfka 'accurate exhaustive fast rules'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout watch" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout watch" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout watch" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout watch" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout check" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout check" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout check" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout stats" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout stats" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout stats" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout stats" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout rejects" limit' -l 'limit' -d 'The greatest number of inputs.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout rejects" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout rejects" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout rejects" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout rejects" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout forget" reason' -l 'reason' -d 'Why it is removed; kept in the tombstone.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout forget" yes' -l 'yes' -d 'Do not ask first.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout forget" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout forget" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout forget" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout forget" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" samples' -l 'samples' -d 'The folder of the sample reports.' -rfa '(__readout_complete_directories)'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" model' -l 'model' -d 'The attribution model: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.' -rfka 'accurate exhaustive fast rules'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout help" version' -l 'version' -d 'Show the version.'
