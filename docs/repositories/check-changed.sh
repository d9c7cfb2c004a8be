#!/bin/sh
# Checks the articles that were added or changed since a commit, each beside its source where the repository has it:
# a file of the same name under sources/ (LCTT), or the article's own former text (gold-miner, where the translation
# takes the source's place). Arguments behind the commit go to recto check; the exit code is the worst of its own.
#
#   sh check-changed.sh origin/main --format github
set -u
base=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C

# source_of ARTICLE: writes its source to $work/source.md, or fails.
source_of() {
  there=$(git -c core.quotePath=off ls-tree -r --name-only "$base" | grep -E '(^|/)sources/' |
    awk -F / -v name="$(basename "$1")" '$NF == name { print; exit }')
  if [ -n "$there" ]; then
    git show "$base:$there" >"$work/source.md"
  else
    git show "$base:$1" >"$work/source.md" 2>/dev/null && ! chinese "$work/source.md"
  fi
}

# chinese FILE: more than a tenth of its bytes are no ASCII, the lines of its head aside.
chinese() {
  all=$(grep -v '^[>[]' "$1" | wc -c)
  ascii=$(grep -v '^[>[]' "$1" | tr -d '\200-\377' | wc -c)
  [ $(((all - ascii) * 10)) -gt "$all" ]
}

git -c core.quotePath=off diff --name-only --diff-filter=AMR -M "$base" -- '*.md' >"$work/changed" || exit 3
status=0
while IFS= read -r article; do
  case $article in sources/* | */sources/*) continue ;; esac
  chinese "$article" || continue # not translated yet
  if source_of "$article"; then
    recto check "$@" --source "$work/source.md" -- "$article"
  else
    recto check "$@" -- "$article"
  fi
  code=$?
  [ "$code" -le "$status" ] || status=$code
done <"$work/changed"
exit "$status"
