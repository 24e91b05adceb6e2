#compdef readout

__readout_complete() {
    local -ar non_empty_completions=("${@:#(|:*)}")
    local -ar empty_completions=("${(M)@:#(|:*)}")
    _describe -V '' non_empty_completions -- empty_completions -P $'\'\''
}

__readout_custom_complete() {
    local -a completions
    completions=("${(@f)"$("${command_name}" "${@}" "${command_line[@]}")"}")
    if [[ "${#completions[@]}" -gt 1 ]]; then
        __readout_complete "${completions[@]:0:-1}"
    fi
}

__readout_cursor_index_in_current_word() {
    if [[ -z "${QIPREFIX}${IPREFIX}${PREFIX}" ]]; then
        printf 0
    else
        printf %s "${#${(z)LBUFFER}[-1]}"
    fi
}

_readout() {
    emulate -RL zsh -G
    setopt extendedglob nullglob numericglobsort
    unsetopt aliases banghist

    local -xr SAP_SHELL=zsh
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(builtin emulate zsh -c 'printf %s "${ZSH_VERSION}"')"
    local -r SAP_SHELL_VERSION

    local context state state_descr line
    local -A opt_args

    local -r command_name="${words[1]}"
    local -ar command_line=("${words[@]}")
    local -ir current_word_index="$((CURRENT - 1))"

    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'extract:Print the record of each article as JSON Lines; no ledger is used.'
            'ingest:Take articles into the ledger, with their originals and statements.'
            'search:Find statements by their words, meaning, speaker, outlet, kind and date.'
            'show:Show a statement with its receipt, an article, an utterance or a talking point.'
            'verify:Tell whether and how a quotation is reported, with receipts.'
            'compare:Set the reports of one utterance side by side, word by word.'
            'timeline:Show what a speaker said on a subject over time, an utterance a line.'
            'trace:Follow a talking point from its first use, with how its words changed.'
            'group:Group statements into utterances and talking points.'
            'speakers:List the persons who speak, with their names, roles and the evidence for them.'
            'correct:Correct a statement, a person or a group; the journal keeps who, when and why.'
            'undo:Take back the last correction, or one by its number.'
            'journal:List what people have corrected, hand it on, and compare two coders.'
            'review:List what somebody should look at: unsure speakers, days, persons and wordings.'
            'reanalyse:Analyse stored articles anew; statements keep their ids, and corrections stay.'
            'diff:Show how the statements of two runs differ: new, gone and changed, by field.'
            'watch:Take what is new in feeds, pages, files and folders into the ledger.'
            'check:Check every receipt and digest of the ledger, and the file itself.'
            'stats:Count articles and statements, and what is unknown about them.'
            'rejects:List the inputs that could not be read, with the reason and the place.'
            'forget:Remove an article with its original and its statements for good.'
            'serve:Serve the ledger to a browser on this machine, and to programs.'
            'access:Make, list and remove the tokens by which a shared desk is asked.'
            'mcp:Let an agent ask the ledger, over standard input and output.'
            'demo:Take the sample reports into a temporary ledger and ask it three questions.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        extract|ingest|search|show|verify|compare|timeline|trace|group|speakers|correct|undo|journal|review|reanalyse|diff|watch|check|stats|rejects|forget|serve|access|mcp|demo|help)
            "_readout_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_readout_extract() {
    local -i ret=1
    local -ar ___model=('accurate' 'exhaustive' 'fast' 'rules')
    local -ar arg_specs=(
        '*:input:_files'
        '--jobs[Articles read at a time; all processors without it.]:n:'
        '--format[The format of the inputs; auto looks at the content, not at the name.]:format:'
        '--published[Date of publication of all inputs, such as 2031-02-10.]:edtf:'
        '--outlet[Outlet of all inputs.]:name:'
        '--metadata[Tab-separated table with the columns id, outlet, published, url, title, credit; id is the file name without its extension.]:file.tsv:_files -g '\''*.tsv'\'''
        '--map[Where the objects of a JSON dump hold what\: a list such as body=maintext,title=head.main, or one of news-please, event-registry, media-cloud.]:map:'
        '--max-bytes[Reject inputs of more bytes as too large.]:n:'
        '--model[The attribution model\: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.]:model:{__readout_complete "${___model[@]}"}'
        '--acts[Acts to print, separated by commas\: speech, document, thought, perception, other, or all.]:acts:'
        '--min-confidence[Leave out statements below this confidence, 0 to 1.]:p:'
        '--with-text[Print the text of plain-text articles too.]'
        '--explain[Print no records but why each statement has its speaker, date and occasion, with the words that show it.]'
        '--json[Taken as by the other commands; records are JSON anyway.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_ingest() {
    local -i ret=1
    local -ar ___model=('accurate' 'exhaustive' 'fast' 'rules')
    local -ar ___progress=('auto' 'bar' 'lines' 'none')
    local -ar arg_specs=(
        '*:input:_files'
        '--jobs[Articles read at a time; all processors without it.]:n:'
        '--format[The format of the inputs; auto looks at the content, not at the name.]:format:'
        '--published[Date of publication of all inputs, such as 2031-02-10.]:edtf:'
        '--outlet[Outlet of all inputs.]:name:'
        '--metadata[Tab-separated table with the columns id, outlet, published, url, title, credit; id is the file name without its extension.]:file.tsv:_files -g '\''*.tsv'\'''
        '--map[Where the objects of a JSON dump hold what\: a list such as body=maintext,title=head.main, or one of news-please, event-registry, media-cloud.]:map:'
        '--max-bytes[Reject inputs of more bytes as too large.]:n:'
        '--model[The attribution model\: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.]:model:{__readout_complete "${___model[@]}"}'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--dry-run[Say what would be done, and write nothing.]'
        '--retry[Read again what was rejected, as '\''readout rejects'\'' lists it; takes no inputs.]'
        '--no-group[Leave the new statements ungrouped; '\''readout group'\'' groups them later.]'
        '--progress[Progress on standard error\: a bar, a line per batch, or none.]:progress:{__readout_complete "${___progress[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_search() {
    local -i ret=1
    local -ar ___kind=('direct' 'indirect' 'mixed')
    local -ar arg_specs=(
        '*:words:'
        '--speaker[The speaker\: a name in any spelling, words of it, or an id such as p12.]:name:'
        '--about[A subject\: its words stand in what is said, or other words for it.]:words:'
        '--like[What is meant, in any words\: the statements nearest in meaning.]:text:'
        '--exact[Take words and --about as they stand; nothing is found by meaning.]'
        '--explain[Say which words led to a statement that was found by its meaning.]'
        '--outlet[The outlet'\''s name.]:name:'
        '--kind[How the words are given\: direct, indirect or mixed.]:kind:{__readout_complete "${___kind[@]}"}'
        '--from[Said on this day, month or year, or later.]:date:'
        '--to[Said on this day, month or year, or earlier.]:date:'
        '--rejected[Find statements too that somebody has rejected.]'
        '--limit[The greatest number of statements, to 10000.]:n:'
        '--coverage[Tell what the ledger holds of the time, behind the statements.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_show() {
    local -i ret=1
    local -ar arg_specs=(
        ':id:'
        '--all[With --json\: print the record of every article, in the order of their import.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_verify() {
    local -i ret=1
    local -ar arg_specs=(
        ':text:'
        '--speaker[Whose words they are said to be.]:name:'
        '--limit[The greatest number of reports, to 60.]:n:'
        '--explain[Tell how the answer was found.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_compare() {
    local -i ret=1
    local -ar arg_specs=(
        '*:ids:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_timeline() {
    local -i ret=1
    local -ar ___kind=('direct' 'indirect' 'mixed')
    local -ar arg_specs=(
        ':speaker:'
        '--about[Words that stand in what is said.]:words:'
        '--from[Said on this day, month or year, or later.]:date:'
        '--to[Said on this day, month or year, or earlier.]:date:'
        '--kind[How the words are given\: direct, indirect or mixed.]:kind:{__readout_complete "${___kind[@]}"}'
        '--limit[The greatest number of utterances, to 10000.]:n:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_trace() {
    local -i ret=1
    local -ar arg_specs=(
        ':subject:'
        '--speaker[Whose words\: an id such as p12, or a name.]:name:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_group() {
    local -i ret=1
    local -ar arg_specs=(
        '--anew[Group all statements anew; what a person has decided stays.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_speakers() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List persons, those of most statements first.'
            'show:Show a person with names, roles, their dates and the articles that say so.'
            'review:List persons who may be one, with what speaks for it; nothing is merged.'
            'import:Add a table of who held which office when, for articles that are ingested later.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|show|review|import)
            "_readout_speakers_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_readout_speakers_list() {
    local -i ret=1
    local -ar arg_specs=(
        ':name:'
        '--limit[The greatest number of persons.]:n:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_speakers_show() {
    local -i ret=1
    local -ar arg_specs=(
        ':person:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_speakers_review() {
    local -i ret=1
    local -ar arg_specs=(
        '--limit[The greatest number of pairs.]:n:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_speakers_import() {
    local -i ret=1
    local -ar arg_specs=(
        ':file:_files'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_correct() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'statement:Accept or reject a statement, or set its speaker, day, words, codes and notes.'
            'persons:Say that two persons are one, that one is two, or that two must stay apart.'
            'utterance:Say that two statements report the same utterance, or that they do not.'
            'codes:List, define and drop the codes of the codebook.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        statement|persons|utterance|codes)
            "_readout_correct_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_readout_correct_statement() {
    local -i ret=1
    local -ar ___speaker_type=('person' 'organisation' 'country' 'office' 'group' 'document' 'unnamed')
    local -ar ___kind=('direct' 'indirect' 'mixed')
    local -ar arg_specs=(
        ':statement:'
        '--accept[It is a statement, and right as it stands.]'
        '--reject[It is no statement; it is found no more, unless rejected ones are asked for.]'
        '--speaker[Who speaks\: a person such as p12, a name, or '\''unresolved'\''.]:who:'
        '--speaker-type[With a name\: what it names.]:speaker-type:{__readout_complete "${___speaker_type[@]}"}'
        '--said-on[When it was said, in EDTF, or '\''unknown'\''.]:date:'
        '--content[The words that are said.]:spans:'
        '--source[The words that name who speaks.]:spans:'
        '--cue[The words that say that something is said.]:spans:'
        '--kind[How the words are given\: direct, indirect or mixed.]:kind:{__readout_complete "${___kind[@]}"}'
        '*--code[A code of the codebook that it bears.]:label:'
        '*--no-code[A code that it bears no more.]:label:'
        '*--note[A remark.]:text:'
        '--by[Who says it\: a name by which coders are told apart; without it the user'\''s login name.]:name:'
        '--why[Why, for those who ask later.]:text:'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_correct_persons() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'merge:The second person is the first, who stays, in all articles.'
            'split:Some articles, or a name, are of another person than the rest.'
            'apart:Two persons are two, whatever speaks for one; they are not proposed again.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        merge|split|apart)
            "_readout_correct_persons_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_readout_correct_persons_merge() {
    local -i ret=1
    local -ar arg_specs=(
        ':first:'
        ':second:'
        '--by[Who says it\: a name by which coders are told apart; without it the user'\''s login name.]:name:'
        '--why[Why, for those who ask later.]:text:'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_correct_persons_split() {
    local -i ret=1
    local -ar arg_specs=(
        ':person:'
        '*--name[Only this name.]:name:'
        '*--article[Only in this article, such as a7.]:article:'
        '--by[Who says it\: a name by which coders are told apart; without it the user'\''s login name.]:name:'
        '--why[Why, for those who ask later.]:text:'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_correct_persons_apart() {
    local -i ret=1
    local -ar arg_specs=(
        ':first:'
        ':second:'
        '--by[Who says it\: a name by which coders are told apart; without it the user'\''s login name.]:name:'
        '--why[Why, for those who ask later.]:text:'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_correct_utterance() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'merge:Both statements report the same utterance.'
            'split:The statements report two utterances.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        merge|split)
            "_readout_correct_utterance_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_readout_correct_utterance_merge() {
    local -i ret=1
    local -ar arg_specs=(
        ':first:'
        ':second:'
        '--by[Who says it\: a name by which coders are told apart; without it the user'\''s login name.]:name:'
        '--why[Why, for those who ask later.]:text:'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_correct_utterance_split() {
    local -i ret=1
    local -ar arg_specs=(
        ':first:'
        ':second:'
        '--by[Who says it\: a name by which coders are told apart; without it the user'\''s login name.]:name:'
        '--why[Why, for those who ask later.]:text:'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_correct_codes() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List the codes and what they stand for.'
            'define:Add a code, or describe one anew.'
            'drop:Take a code out of the codebook; statements keep it.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|define|drop)
            "_readout_correct_codes_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_readout_correct_codes_list() {
    local -i ret=1
    local -ar arg_specs=(
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_correct_codes_define() {
    local -i ret=1
    local -ar arg_specs=(
        ':label:'
        ':description:'
        '--by[Who says it\: a name by which coders are told apart; without it the user'\''s login name.]:name:'
        '--why[Why, for those who ask later.]:text:'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_correct_codes_drop() {
    local -i ret=1
    local -ar arg_specs=(
        ':label:'
        '--by[Who says it\: a name by which coders are told apart; without it the user'\''s login name.]:name:'
        '--why[Why, for those who ask later.]:text:'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_undo() {
    local -i ret=1
    local -ar arg_specs=(
        ':number:'
        '--by[Who says it\: a name by which coders are told apart; without it the user'\''s login name.]:name:'
        '--why[Why, for those who ask later.]:text:'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_journal() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List the entries, the last ones by number.'
            'export:Write the journal into a file that another ledger of the same articles takes.'
            'import:Take the entries of another journal over, and apply them.'
            'agreement:Tell how far two coders agree about codes: Krippendorff'\''s alpha.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|export|import|agreement)
            "_readout_journal_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_readout_journal_list() {
    local -i ret=1
    local -ar ___state=('applies' 'undone' 'does-not-apply')
    local -ar arg_specs=(
        '--by[Only entries of this person.]:name:'
        '--state[Only entries in this state\: applies, undone or does-not-apply.]:state:{__readout_complete "${___state[@]}"}'
        '--statement[Only entries of this statement.]:statement:'
        '--limit[The greatest number of entries.]:n:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_journal_export() {
    local -i ret=1
    local -ar arg_specs=(
        ':file:_files'
        '--by[Only entries of this person.]:name:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_journal_import() {
    local -i ret=1
    local -ar arg_specs=(
        ':file:_files'
        '--dry-run[Say what would be done, and write nothing.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_journal_agreement() {
    local -i ret=1
    local -ar arg_specs=(
        ':first:_files'
        ':second:_files'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_review() {
    local -i ret=1
    local -ar ___kind=('speaker-unresolved' 'speaker-unsure' 'date-ambiguous' 'worded-differently' 'persons')
    local -ar arg_specs=(
        '--below[List speakers found with less than this confidence, 0 to 1.]:p:'
        '*--kind[List only these; can be given several times.]:kind:{__readout_complete "${___kind[@]}"}'
        '--counts[Print only how many there are of each kind.]'
        '--limit[The greatest number of statements, and of persons.]:n:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_reanalyse() {
    local -i ret=1
    local -ar ___model=('accurate' 'exhaustive' 'fast' 'rules')
    local -ar arg_specs=(
        '*:articles:'
        '--jobs[Articles read at a time; all processors without it.]:n:'
        '--dry-run[Print what would change, and write nothing.]'
        '--metadata[Table of metadata, as for ingest, that take the place of those stored.]:file.tsv:_files -g '\''*.tsv'\'''
        '--model[The attribution model\: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.]:model:{__readout_complete "${___model[@]}"}'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_diff() {
    local -i ret=1
    local -ar arg_specs=(
        ':first:_files'
        ':second:_files'
        '--json[Print JSON, one article a line, for programs.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_watch() {
    local -i ret=1
    local -ar ___model=('accurate' 'exhaustive' 'fast' 'rules')
    local -ar arg_specs=(
        ':list:_files'
        '--once[Look once at what is due, and end.]'
        '--no-group[Leave the new statements ungrouped; '\''readout group'\'' groups them later.]'
        '--allow-private[Ask hosts of this machine and of private networks too.]'
        '--model[The attribution model\: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.]:model:{__readout_complete "${___model[@]}"}'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_check() {
    local -i ret=1
    local -ar arg_specs=(
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_stats() {
    local -i ret=1
    local -ar arg_specs=(
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_rejects() {
    local -i ret=1
    local -ar arg_specs=(
        '--limit[The greatest number of inputs.]:n:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_forget() {
    local -i ret=1
    local -ar arg_specs=(
        ':id:'
        '--reason[Why it is removed; kept in the tombstone.]:text:'
        '--yes[Do not ask first.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_serve() {
    local -i ret=1
    local -ar arg_specs=(
        '--port[The port to listen on; 0 takes one that is free.]:port:'
        '--address[The address to listen on; any but this machine'\''s own needs --token.]:address:'
        '*--host-name[A name under which the server is reached, such as that of a proxy; may be repeated.]:name:'
        '--token[Answer only requests that show the token of an account.]'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_access() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'add:Make a token for an account; an earlier one of the name is worth nothing then.'
            'list:List the accounts that have a token.'
            'remove:Take the token of an account away.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        add|list|remove)
            "_readout_access_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_readout_access_add() {
    local -i ret=1
    local -ar ___role=('reader' 'editor')
    local -ar arg_specs=(
        ':name:'
        '--role[What the account may do\: reader or editor.]:role:{__readout_complete "${___role[@]}"}'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_access_list() {
    local -i ret=1
    local -ar arg_specs=(
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_access_remove() {
    local -i ret=1
    local -ar arg_specs=(
        ':name:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_mcp() {
    local -i ret=1
    local -ar arg_specs=(
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_demo() {
    local -i ret=1
    local -ar ___model=('accurate' 'exhaustive' 'fast' 'rules')
    local -ar arg_specs=(
        '--samples[The folder of the sample reports.]:folder:_files -/'
        '--model[The attribution model\: accurate, or what READOUT_MODEL says. exhaustive reads also where nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no trained weights.]:model:{__readout_complete "${___model[@]}"}'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_readout_help() {
    local -i ret=1
    local -ar arg_specs=(
        '*:subcommands:'
        '--version[Show the version.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

if [[ "${funcstack[1]}" = _readout ]]; then
    _readout "${@}"
else
    compdef _readout readout
fi
