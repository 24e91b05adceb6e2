#!/bin/bash

__readout_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__readout_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__readout_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__readout_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_readout() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __readout_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    extract|ingest|search|show|verify|compare|timeline|trace|group|speakers|correct|undo|journal|review|reanalyse|diff|watch|check|stats|rejects|forget|serve|access|mcp|demo|help)
        # Offer subcommand argument completions
        "_readout_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'extract ingest search show verify compare timeline trace group speakers correct undo journal review reanalyse diff watch check stats rejects forget serve access mcp demo help' -- "${cur}"))
        ;;
    esac
}

_readout_extract() {
    repeating_flags=()
    non_repeating_flags=(--with-text --explain --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--jobs --format --published --outlet --metadata --map --max-bytes --model --acts --min-confidence)
    __readout_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--jobs')
        return
        ;;
    '--format')
        return
        ;;
    '--published')
        return
        ;;
    '--outlet')
        return
        ;;
    '--metadata')
        __readout_add_completions -o plusdirs -fX '!*.@(tsv)'
        return
        ;;
    '--map')
        return
        ;;
    '--max-bytes')
        return
        ;;
    '--model')
        __readout_add_completions -W 'accurate'$'\n''exhaustive'$'\n''fast'$'\n''rules'
        return
        ;;
    '--acts')
        return
        ;;
    '--min-confidence')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_ingest() {
    repeating_flags=()
    non_repeating_flags=(--json --dry-run --retry --no-group --version -h --help)
    repeating_options=()
    non_repeating_options=(--jobs --format --published --outlet --metadata --map --max-bytes --model --ledger --progress)
    __readout_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--jobs')
        return
        ;;
    '--format')
        return
        ;;
    '--published')
        return
        ;;
    '--outlet')
        return
        ;;
    '--metadata')
        __readout_add_completions -o plusdirs -fX '!*.@(tsv)'
        return
        ;;
    '--map')
        return
        ;;
    '--max-bytes')
        return
        ;;
    '--model')
        __readout_add_completions -W 'accurate'$'\n''exhaustive'$'\n''fast'$'\n''rules'
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    '--progress')
        __readout_add_completions -W 'auto'$'\n''bar'$'\n''lines'$'\n''none'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_search() {
    repeating_flags=()
    non_repeating_flags=(--exact --explain --rejected --coverage --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--speaker --about --like --outlet --kind --from --to --limit --ledger)
    __readout_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--speaker')
        return
        ;;
    '--about')
        return
        ;;
    '--like')
        return
        ;;
    '--outlet')
        return
        ;;
    '--kind')
        __readout_add_completions -W 'direct'$'\n''indirect'$'\n''mixed'
        return
        ;;
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--limit')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_show() {
    repeating_flags=()
    non_repeating_flags=(--all --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_verify() {
    repeating_flags=()
    non_repeating_flags=(--explain --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--speaker --limit --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--speaker')
        return
        ;;
    '--limit')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_compare() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_timeline() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--about --from --to --kind --limit --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--about')
        return
        ;;
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--kind')
        __readout_add_completions -W 'direct'$'\n''indirect'$'\n''mixed'
        return
        ;;
    '--limit')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_trace() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--speaker --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--speaker')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_group() {
    repeating_flags=()
    non_repeating_flags=(--anew --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_speakers() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __readout_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|review|import)
        # Offer subcommand argument completions
        "_readout_speakers_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show review import' -- "${cur}"))
        ;;
    esac
}

_readout_speakers_list() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--limit --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--limit')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_speakers_show() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_speakers_review() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--limit --ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--limit')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_speakers_import() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_correct() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __readout_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    statement|persons|utterance|codes)
        # Offer subcommand argument completions
        "_readout_correct_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'statement persons utterance codes' -- "${cur}"))
        ;;
    esac
}

_readout_correct_statement() {
    repeating_flags=()
    non_repeating_flags=(--accept --reject --dry-run --json --version -h --help)
    repeating_options=(--code --no-code --note)
    non_repeating_options=(--speaker --speaker-type --said-on --content --source --cue --kind --by --why --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--speaker')
        return
        ;;
    '--speaker-type')
        __readout_add_completions -W 'person'$'\n''organisation'$'\n''country'$'\n''office'$'\n''group'$'\n''document'$'\n''unnamed'
        return
        ;;
    '--said-on')
        return
        ;;
    '--content')
        return
        ;;
    '--source')
        return
        ;;
    '--cue')
        return
        ;;
    '--kind')
        __readout_add_completions -W 'direct'$'\n''indirect'$'\n''mixed'
        return
        ;;
    '--code')
        return
        ;;
    '--no-code')
        return
        ;;
    '--note')
        return
        ;;
    '--by')
        return
        ;;
    '--why')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_correct_persons() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __readout_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    merge|split|apart)
        # Offer subcommand argument completions
        "_readout_correct_persons_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'merge split apart' -- "${cur}"))
        ;;
    esac
}

_readout_correct_persons_merge() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--by --why --ledger)
    __readout_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--why')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_correct_persons_split() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=(--name --article)
    non_repeating_options=(--by --why --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--article')
        return
        ;;
    '--by')
        return
        ;;
    '--why')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_correct_persons_apart() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--by --why --ledger)
    __readout_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--why')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_correct_utterance() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __readout_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    merge|split)
        # Offer subcommand argument completions
        "_readout_correct_utterance_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'merge split' -- "${cur}"))
        ;;
    esac
}

_readout_correct_utterance_merge() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--by --why --ledger)
    __readout_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--why')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_correct_utterance_split() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--by --why --ledger)
    __readout_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--why')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_correct_codes() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __readout_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|define|drop)
        # Offer subcommand argument completions
        "_readout_correct_codes_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list define drop' -- "${cur}"))
        ;;
    esac
}

_readout_correct_codes_list() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_correct_codes_define() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--by --why --ledger)
    __readout_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--why')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_correct_codes_drop() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--by --why --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--why')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_undo() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--by --why --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--why')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_journal() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __readout_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|export|import|agreement)
        # Offer subcommand argument completions
        "_readout_journal_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list export import agreement' -- "${cur}"))
        ;;
    esac
}

_readout_journal_list() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--by --state --statement --limit --ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--state')
        __readout_add_completions -W 'applies'$'\n''undone'$'\n''does-not-apply'
        return
        ;;
    '--statement')
        return
        ;;
    '--limit')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_journal_export() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--by --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_journal_import() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_journal_agreement() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __readout_add_completions -f
        return
        ;;
    2)
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_review() {
    repeating_flags=()
    non_repeating_flags=(--counts --json --version -h --help)
    repeating_options=(--kind)
    non_repeating_options=(--below --limit --ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--below')
        return
        ;;
    '--kind')
        __readout_add_completions -W 'speaker-unresolved'$'\n''speaker-unsure'$'\n''date-ambiguous'$'\n''worded-differently'$'\n''persons'
        return
        ;;
    '--limit')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_reanalyse() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--jobs --metadata --model --ledger)
    __readout_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--jobs')
        return
        ;;
    '--metadata')
        __readout_add_completions -o plusdirs -fX '!*.@(tsv)'
        return
        ;;
    '--model')
        __readout_add_completions -W 'accurate'$'\n''exhaustive'$'\n''fast'$'\n''rules'
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_diff() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __readout_offer_flags_options 2

    # Offer positional completions
    case "${positional_number}" in
    1)
        __readout_add_completions -f
        return
        ;;
    2)
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_watch() {
    repeating_flags=()
    non_repeating_flags=(--once --no-group --allow-private --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--model --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--model')
        __readout_add_completions -W 'accurate'$'\n''exhaustive'$'\n''fast'$'\n''rules'
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_check() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_stats() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_rejects() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--limit --ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--limit')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_forget() {
    repeating_flags=()
    non_repeating_flags=(--yes --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_serve() {
    repeating_flags=()
    non_repeating_flags=(--token --json --version -h --help)
    repeating_options=(--host-name)
    non_repeating_options=(--port --address --ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--port')
        return
        ;;
    '--address')
        return
        ;;
    '--host-name')
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_access() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __readout_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|remove)
        # Offer subcommand argument completions
        "_readout_access_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list remove' -- "${cur}"))
        ;;
    esac
}

_readout_access_add() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--role --ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--role')
        __readout_add_completions -W 'reader'$'\n''editor'
        return
        ;;
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_access_list() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_access_remove() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_mcp() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--ledger)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--ledger')
        __readout_add_completions -f
        return
        ;;
    esac
}

_readout_demo() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--samples --model)
    __readout_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--samples')
        __readout_add_completions -d
        return
        ;;
    '--model')
        __readout_add_completions -W 'accurate'$'\n''exhaustive'$'\n''fast'$'\n''rules'
        return
        ;;
    esac
}

_readout_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __readout_offer_flags_options -1
}

complete -o filenames -F _readout readout
