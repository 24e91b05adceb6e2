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
            __readout_parse_subcommand -r 1 'jobs=' 'format=' 'published=' 'outlet=' 'metadata=' 'map=' 'max-bytes=' 'model=' 'ledger=' 'json' 'dry-run' 'retry' 'no-group' 'progress=' 'version' 'h/help'
        case 'search'
            __readout_parse_subcommand -r 1 'speaker=' 'about=' 'like=' 'exact' 'explain' 'outlet=' 'kind=' 'from=' 'to=' 'rejected' 'limit=' 'coverage' 'ledger=' 'json' 'version' 'h/help'
        case 'show'
            __readout_parse_subcommand 1 'all' 'ledger=' 'json' 'version' 'h/help'
        case 'verify'
            __readout_parse_subcommand 1 'speaker=' 'limit=' 'explain' 'ledger=' 'json' 'version' 'h/help'
        case 'compare'
            __readout_parse_subcommand -r 1 'ledger=' 'json' 'version' 'h/help'
        case 'timeline'
            __readout_parse_subcommand 1 'about=' 'from=' 'to=' 'kind=' 'limit=' 'ledger=' 'json' 'version' 'h/help'
        case 'trace'
            __readout_parse_subcommand 1 'speaker=' 'ledger=' 'json' 'version' 'h/help'
        case 'group'
            __readout_parse_subcommand 0 'anew' 'ledger=' 'json' 'version' 'h/help'
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
        case 'correct'
            __readout_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'statement'
                __readout_parse_subcommand 1 'accept' 'reject' 'speaker=' 'speaker-type=' 'said-on=' 'content=' 'source=' 'cue=' 'kind=' 'code=+' 'no-code=+' 'note=+' 'by=' 'why=' 'dry-run' 'ledger=' 'json' 'version' 'h/help'
            case 'persons'
                __readout_parse_subcommand 0 'version' 'h/help'
                switch $unparsed_tokens[1]
                case 'merge'
                    __readout_parse_subcommand 2 'by=' 'why=' 'dry-run' 'ledger=' 'json' 'version' 'h/help'
                case 'split'
                    __readout_parse_subcommand 1 'name=+' 'article=+' 'by=' 'why=' 'dry-run' 'ledger=' 'json' 'version' 'h/help'
                case 'apart'
                    __readout_parse_subcommand 2 'by=' 'why=' 'dry-run' 'ledger=' 'json' 'version' 'h/help'
                end
            case 'utterance'
                __readout_parse_subcommand 0 'version' 'h/help'
                switch $unparsed_tokens[1]
                case 'merge'
                    __readout_parse_subcommand 2 'by=' 'why=' 'dry-run' 'ledger=' 'json' 'version' 'h/help'
                case 'split'
                    __readout_parse_subcommand 2 'by=' 'why=' 'dry-run' 'ledger=' 'json' 'version' 'h/help'
                end
            case 'codes'
                __readout_parse_subcommand 0 'version' 'h/help'
                switch $unparsed_tokens[1]
                case 'list'
                    __readout_parse_subcommand 0 'ledger=' 'json' 'version' 'h/help'
                case 'define'
                    __readout_parse_subcommand 2 'by=' 'why=' 'dry-run' 'ledger=' 'json' 'version' 'h/help'
                case 'drop'
                    __readout_parse_subcommand 1 'by=' 'why=' 'dry-run' 'ledger=' 'json' 'version' 'h/help'
                end
            end
        case 'undo'
            __readout_parse_subcommand 1 'by=' 'why=' 'dry-run' 'ledger=' 'json' 'version' 'h/help'
        case 'journal'
            __readout_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __readout_parse_subcommand 0 'by=' 'state=' 'statement=' 'limit=' 'ledger=' 'json' 'version' 'h/help'
            case 'export'
                __readout_parse_subcommand 1 'by=' 'ledger=' 'version' 'h/help'
            case 'import'
                __readout_parse_subcommand 1 'dry-run' 'ledger=' 'json' 'version' 'h/help'
            case 'agreement'
                __readout_parse_subcommand 2 'ledger=' 'json' 'version' 'h/help'
            end
        case 'review'
            __readout_parse_subcommand 0 'below=' 'kind=+' 'counts' 'limit=' 'ledger=' 'json' 'version' 'h/help'
        case 'reanalyse'
            __readout_parse_subcommand -r 1 'jobs=' 'dry-run' 'metadata=' 'model=' 'ledger=' 'json' 'version' 'h/help'
        case 'diff'
            __readout_parse_subcommand 2 'json' 'version' 'h/help'
        case 'watch'
            __readout_parse_subcommand 1 'once' 'no-group' 'allow-private' 'model=' 'ledger=' 'json' 'version' 'h/help'
        case 'check'
            __readout_parse_subcommand 0 'ledger=' 'json' 'version' 'h/help'
        case 'stats'
            __readout_parse_subcommand 0 'ledger=' 'json' 'version' 'h/help'
        case 'rejects'
            __readout_parse_subcommand 0 'limit=' 'ledger=' 'json' 'version' 'h/help'
        case 'forget'
            __readout_parse_subcommand 1 'reason=' 'yes' 'ledger=' 'json' 'version' 'h/help'
        case 'serve'
            __readout_parse_subcommand 0 'port=' 'address=' 'host-name=+' 'token' 'ledger=' 'json' 'version' 'h/help'
        case 'access'
            __readout_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'add'
                __readout_parse_subcommand 1 'role=' 'ledger=' 'json' 'version' 'h/help'
            case 'list'
                __readout_parse_subcommand 0 'ledger=' 'json' 'version' 'h/help'
            case 'remove'
                __readout_parse_subcommand 1 'ledger=' 'json' 'version' 'h/help'
            end
        case 'mcp'
            __readout_parse_subcommand 0 'ledger=' 'version' 'h/help'
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
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'show' -d 'Show a statement with its receipt, an article, an utterance or a talking point.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'verify' -d 'Tell whether and how a quotation is reported, with receipts.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'compare' -d 'Set the reports of one utterance side by side, word by word.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'timeline' -d 'Show what a speaker said on a subject over time, an utterance a line.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'trace' -d 'Follow a talking point from its first use, with how its words changed.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'group' -d 'Group statements into utterances and talking points.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'speakers' -d 'List the persons who speak, with their names, roles and the evidence for them.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'correct' -d 'Correct a statement, a person or a group; the journal keeps who, when and why.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'undo' -d 'Take back the last correction, or one by its number.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'journal' -d 'List what people have corrected, hand it on, and compare two coders.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'review' -d 'List what somebody should look at: unsure speakers, days, persons and wordings.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'reanalyse' -d 'Analyse stored articles anew; statements keep their ids, and corrections stay.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'diff' -d 'Show how the statements of two runs differ: new, gone and changed, by field.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'watch' -d 'Take what is new in feeds, pages, files and folders into the ledger.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'check' -d 'Check every receipt and digest of the ledger, and the file itself.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'stats' -d 'Count articles and statements, and what is unknown about them.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'rejects' -d 'List the inputs that could not be read, with the reason and the place.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'forget' -d 'Remove an article with its original and its statements for good.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'serve' -d 'Serve the ledger to a browser on this machine, and to programs.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'access' -d 'Make, list and remove the tokens by which a shared desk is asked.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout" -eq 1' -fa 'mcp' -d 'Let an agent ask the ledger, over standard input and output.'
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
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" no-group' -l 'no-group' -d 'Leave the new statements ungrouped; \'readout group\' groups them later.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" progress' -l 'progress' -d 'Progress on standard error: a bar, a line per batch, or none.' -rfka 'auto bar lines none'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout ingest" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" speaker' -l 'speaker' -d 'The speaker: a name in any spelling, words of it, or an id such as p12.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" about' -l 'about' -d 'A subject: its words stand in what is said, or other words for it.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" like' -l 'like' -d 'What is meant, in any words: the statements nearest in meaning.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" exact' -l 'exact' -d 'Take words and --about as they stand; nothing is found by meaning.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" explain' -l 'explain' -d 'Say which words led to a statement that was found by its meaning.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" outlet' -l 'outlet' -d 'The outlet\'s name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" kind' -l 'kind' -d 'How the words are given: direct, indirect or mixed.' -rfka 'direct indirect mixed'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" from' -l 'from' -d 'Said on this day, month or year, or later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" to' -l 'to' -d 'Said on this day, month or year, or earlier.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" rejected' -l 'rejected' -d 'Find statements too that somebody has rejected.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" limit' -l 'limit' -d 'The greatest number of statements, to 10000.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" coverage' -l 'coverage' -d 'Tell what the ledger holds of the time, behind the statements.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" all' -l 'all' -d 'With --json: print the record of every article, in the order of their import.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout verify" speaker' -l 'speaker' -d 'Whose words they are said to be.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout verify" limit' -l 'limit' -d 'The greatest number of reports, to 60.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout verify" explain' -l 'explain' -d 'Tell how the answer was found.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout verify" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout verify" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout verify" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout verify" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout compare" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout compare" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout compare" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout compare" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout timeline" about' -l 'about' -d 'Words that stand in what is said.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout timeline" from' -l 'from' -d 'Said on this day, month or year, or later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout timeline" to' -l 'to' -d 'Said on this day, month or year, or earlier.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout timeline" kind' -l 'kind' -d 'How the words are given: direct, indirect or mixed.' -rfka 'direct indirect mixed'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout timeline" limit' -l 'limit' -d 'The greatest number of utterances, to 10000.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout timeline" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout timeline" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout timeline" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout timeline" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout trace" speaker' -l 'speaker' -d 'Whose words: an id such as p12, or a name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout trace" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout trace" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout trace" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout trace" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout group" anew' -l 'anew' -d 'Group all statements anew; what a person has decided stays.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout group" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout group" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout group" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout group" h help' -s 'h' -l 'help' -d 'Show help information.'
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
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct" -eq 1' -fa 'statement' -d 'Accept or reject a statement, or set its speaker, day, words, codes and notes.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct" -eq 1' -fa 'persons' -d 'Say that two persons are one, that one is two, or that two must stay apart.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct" -eq 1' -fa 'utterance' -d 'Say that two statements report the same utterance, or that they do not.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct" -eq 1' -fa 'codes' -d 'List, define and drop the codes of the codebook.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" accept' -l 'accept' -d 'It is a statement, and right as it stands.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" reject' -l 'reject' -d 'It is no statement; it is found no more, unless rejected ones are asked for.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" speaker' -l 'speaker' -d 'Who speaks: a person such as p12, a name, or \'unresolved\'.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" speaker-type' -l 'speaker-type' -d 'With a name: what it names.' -rfka 'person organisation country office group document unnamed'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" said-on' -l 'said-on' -d 'When it was said, in EDTF, or \'unknown\'.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" content' -l 'content' -d 'The words that are said.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" source' -l 'source' -d 'The words that name who speaks.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" cue' -l 'cue' -d 'The words that say that something is said.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" kind' -l 'kind' -d 'How the words are given: direct, indirect or mixed.' -rfka 'direct indirect mixed'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement"' -l 'code' -d 'A code of the codebook that it bears.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement"' -l 'no-code' -d 'A code that it bears no more.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement"' -l 'note' -d 'A remark.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" by' -l 'by' -d 'Who says it: a name by which coders are told apart; without it the user\'s login name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" why' -l 'why' -d 'Why, for those who ask later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct statement" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct persons" -eq 1' -fa 'merge' -d 'The second person is the first, who stays, in all articles.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct persons" -eq 1' -fa 'split' -d 'Some articles, or a name, are of another person than the rest.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct persons" -eq 1' -fa 'apart' -d 'Two persons are two, whatever speaks for one; they are not proposed again.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons merge" by' -l 'by' -d 'Who says it: a name by which coders are told apart; without it the user\'s login name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons merge" why' -l 'why' -d 'Why, for those who ask later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons merge" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons merge" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons merge" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons merge" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons merge" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons split"' -l 'name' -d 'Only this name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons split"' -l 'article' -d 'Only in this article, such as a7.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons split" by' -l 'by' -d 'Who says it: a name by which coders are told apart; without it the user\'s login name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons split" why' -l 'why' -d 'Why, for those who ask later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons split" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons split" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons split" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons split" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons split" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons apart" by' -l 'by' -d 'Who says it: a name by which coders are told apart; without it the user\'s login name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons apart" why' -l 'why' -d 'Why, for those who ask later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons apart" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons apart" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons apart" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons apart" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct persons apart" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct utterance" -eq 1' -fa 'merge' -d 'Both statements report the same utterance.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct utterance" -eq 1' -fa 'split' -d 'The statements report two utterances.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance merge" by' -l 'by' -d 'Who says it: a name by which coders are told apart; without it the user\'s login name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance merge" why' -l 'why' -d 'Why, for those who ask later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance merge" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance merge" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance merge" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance merge" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance merge" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance split" by' -l 'by' -d 'Who says it: a name by which coders are told apart; without it the user\'s login name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance split" why' -l 'why' -d 'Why, for those who ask later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance split" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance split" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance split" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance split" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct utterance split" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct codes" -eq 1' -fa 'list' -d 'List the codes and what they stand for.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct codes" -eq 1' -fa 'define' -d 'Add a code, or describe one anew.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout correct codes" -eq 1' -fa 'drop' -d 'Take a code out of the codebook; statements keep it.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes list" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes list" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes list" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes define" by' -l 'by' -d 'Who says it: a name by which coders are told apart; without it the user\'s login name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes define" why' -l 'why' -d 'Why, for those who ask later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes define" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes define" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes define" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes define" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes define" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes drop" by' -l 'by' -d 'Who says it: a name by which coders are told apart; without it the user\'s login name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes drop" why' -l 'why' -d 'Why, for those who ask later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes drop" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes drop" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes drop" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes drop" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout correct codes drop" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout undo" by' -l 'by' -d 'Who says it: a name by which coders are told apart; without it the user\'s login name.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout undo" why' -l 'why' -d 'Why, for those who ask later.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout undo" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout undo" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout undo" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout undo" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout undo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout journal" -eq 1' -fa 'list' -d 'List the entries, the last ones by number.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout journal" -eq 1' -fa 'export' -d 'Write the journal into a file that another ledger of the same articles takes.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout journal" -eq 1' -fa 'import' -d 'Take the entries of another journal over, and apply them.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout journal" -eq 1' -fa 'agreement' -d 'Tell how far two coders agree about codes: Krippendorff\'s alpha.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal list" by' -l 'by' -d 'Only entries of this person.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal list" state' -l 'state' -d 'Only entries in this state: applies, undone or does-not-apply.' -rfka 'applies undone does-not-apply'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal list" statement' -l 'statement' -d 'Only entries of this statement.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal list" limit' -l 'limit' -d 'The greatest number of entries.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal list" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal list" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal list" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout journal export" -eq 1' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal export" by' -l 'by' -d 'Only entries of this person.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal export" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal export" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout journal import" -eq 1' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal import" dry-run' -l 'dry-run' -d 'Say what would be done, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal import" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal import" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal import" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout journal agreement" -eq 1' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout journal agreement" -eq 2' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal agreement" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal agreement" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal agreement" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout journal agreement" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" below' -l 'below' -d 'List speakers found with less than this confidence, 0 to 1.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review"' -l 'kind' -d 'List only these; can be given several times.' -rfka 'speaker-unresolved speaker-unsure date-ambiguous worded-differently persons'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" counts' -l 'counts' -d 'Print only how many there are of each kind.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" limit' -l 'limit' -d 'The greatest number of statements, and of persons.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout review" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout reanalyse" jobs' -l 'jobs' -d 'Articles read at a time; all processors without it.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout reanalyse" dry-run' -l 'dry-run' -d 'Print what would change, and write nothing.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout reanalyse" metadata' -l 'metadata' -d 'Table of metadata, as for ingest, that take the place of those stored.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'tsv\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout reanalyse" model' -l 'model' -d 'The attribution model: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.' -rfka 'accurate exhaustive fast rules'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout reanalyse" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout reanalyse" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout reanalyse" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout reanalyse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout diff" -eq 1' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout diff" -eq 2' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout diff" json' -l 'json' -d 'Print JSON, one article a line, for programs.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout diff" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout diff" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout watch" -eq 1' -F
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout watch" once' -l 'once' -d 'Look once at what is due, and end.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout watch" no-group' -l 'no-group' -d 'Leave the new statements ungrouped; \'readout group\' groups them later.'
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
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout serve" port' -l 'port' -d 'The port to listen on; 0 takes one that is free.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout serve" address' -l 'address' -d 'The address to listen on; any but this machine\'s own needs --token.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout serve"' -l 'host-name' -d 'A name under which the server is reached, such as that of a proxy; may be repeated.' -rfka ''
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout serve" token' -l 'token' -d 'Answer only requests that show the token of an account.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout serve" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout serve" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout serve" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout serve" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout access" -eq 1' -fa 'add' -d 'Make a token for an account; an earlier one of the name is worth nothing then.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout access" -eq 1' -fa 'list' -d 'List the accounts that have a token.'
complete -c 'readout' -n '__readout_should_offer_completions_for_positional "readout access" -eq 1' -fa 'remove' -d 'Take the token of an account away.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access add" role' -l 'role' -d 'What the account may do: reader or editor.' -rfka 'reader editor'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access add" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access add" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access add" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access list" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access list" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access list" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access remove" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access remove" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access remove" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout access remove" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout mcp" ledger' -l 'ledger' -d 'The ledger\'s file; without it READOUT_LEDGER, else the data folder of the user.' -rF
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout mcp" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout mcp" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" samples' -l 'samples' -d 'The folder of the sample reports.' -rfa '(__readout_complete_directories)'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" model' -l 'model' -d 'The attribution model: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.' -rfka 'accurate exhaustive fast rules'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" json' -l 'json' -d 'Print JSON, one value a line, for programs; the ledger is named on standard error.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" version' -l 'version' -d 'Show the version.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout demo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'readout' -n '__readout_should_offer_completions_for_flags_or_options "readout help" version' -l 'version' -d 'Show the version.'
