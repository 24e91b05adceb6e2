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
            'show:Show a statement with its receipt, or an article with its statements.'
            'speakers:List the persons who speak, with their names, roles and the evidence for them.'
            'review:List statements whose speaker or date is not sure, with reasons and candidates.'
            'watch:Take what is new in feeds, pages, files and folders into the ledger.'
            'check:Check every receipt and digest of the ledger, and the file itself.'
            'stats:Count articles and statements, and what is unknown about them.'
            'rejects:List the inputs that could not be read, with the reason and the place.'
            'forget:Remove an article with its original and its statements for good.'
            'demo:Take the sample reports into a temporary ledger and ask it three questions.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        extract|ingest|search|show|speakers|review|watch|check|stats|rejects|forget|demo|help)
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
        '--speaker[Words of the speaker'\''s name.]:name:'
        '--about[A subject\: its words stand in what is said, or other words for it.]:words:'
        '--like[What is meant, in any words\: the statements nearest in meaning.]:text:'
        '--exact[Take words and --about as they stand; nothing is found by meaning.]'
        '--explain[Say which words led to a statement that was found by its meaning.]'
        '--outlet[The outlet'\''s name.]:name:'
        '--kind[How the words are given\: direct, indirect or mixed.]:kind:{__readout_complete "${___kind[@]}"}'
        '--from[Said on this day, month or year, or later.]:date:'
        '--to[Said on this day, month or year, or earlier.]:date:'
        '--limit[The greatest number of statements, to 10000.]:n:'
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

_readout_review() {
    local -i ret=1
    local -ar arg_specs=(
        '--below[List speakers found with less than this confidence, 0 to 1.]:p:'
        '--limit[The greatest number of statements.]:n:'
        '--ledger[The ledger'\''s file; without it READOUT_LEDGER, else the data folder of the user.]:path:_files'
        '--json[Print JSON, one value a line, for programs; the ledger is named on standard error.]'
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
