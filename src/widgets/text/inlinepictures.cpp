// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/inlinepictures.h"

#include <QRegularExpression>

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 100'000;
constexpr int mostPictures = 20; ///< more than people write; what follows stays as it is written

/// The first address in what stands between the parentheses.
QUrl addressIn(QString inside)
{
    static const QRegularExpression escape(u"\\\\([!-/:-@\\[-`{-~])"_s);
    static const QRegularExpression address(u"https?://[^\\s<>\"]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return QUrl(address.match(inside.replace(escape, u"\\1"_s)).captured());
}

/// Where in a text code is written.
class CodeFinder
{
public:
    explicit CodeFinder(const QString &text)
    {
        static const QRegularExpression code(
            u"^ {0,3}(```+|~~~+)[^\\n]*+(?:\\n|\\z)(?:(?! {0,3}\\1)[^\\n]*+(?:\\n|\\z))*+[^\\n]*+|(?<!`)(`+)(?!`)[^\\n]*?(?<!`)\\2(?!`)"_s,
            QRegularExpression::MultilineOption);
        auto matches = code.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            m_ranges << std::pair(match.capturedStart(), match.capturedEnd());
        }
    }

    bool contains(qsizetype position) const
    {
        return std::ranges::any_of(m_ranges, [position](const auto &range) {
            return position >= range.first && position < range.second;
        });
    }

private:
    QList<std::pair<qsizetype, qsizetype>> m_ranges;
};

} // namespace

QList<MarkdownPart> markdownParts(const QString &markdown)
{
    static const QRegularExpression picture(
        u"!\\[([^\\]\\n]*)\\]\\(((?:[^()\\n]|\\([^()\\n]*\\))*)\\)"_s);
    if (!markdown.contains("!["_L1) || markdown.size() > longestText)
        return {{markdown, {}}};
    QList<MarkdownPart> parts;
    const CodeFinder code(markdown);
    qsizetype from = 0;
    const auto addWords = [&](qsizetype to) {
        const QString words = markdown.sliced(from, to - from);
        if (!words.trimmed().isEmpty())
            parts << MarkdownPart{words, {}};
    };
    auto matches = picture.globalMatch(markdown);
    for (int shown = 0; shown < mostPictures && matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QUrl url = addressIn(match.captured(2));
        if (!url.isValid() || url.host().isEmpty() || code.contains(match.capturedStart()))
            continue;
        addWords(match.capturedStart());
        parts << MarkdownPart{match.captured(1).simplified(), url};
        from = match.capturedEnd();
        ++shown;
    }
    addWords(markdown.size());
    return parts.isEmpty() ? QList<MarkdownPart>{{markdown, {}}} : parts;
}

} // namespace Kustomer
