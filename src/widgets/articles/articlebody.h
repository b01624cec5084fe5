// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articlelinks.h"

#include <QList>
#include <QSize>
#include <QStringList>

namespace Kustomer {

/// Words of one form.
struct ArticleRun
{
    enum Style {
        Strong = 1,
        Emphasis = 2,
        Underlined = 4,
        Struck = 8,
        Code = 16,
        Marked = 32,
        Small = 64,
        Raised = 128,
        Lowered = 256,
    };

    QString text = {};
    int styles = 0;
    int link = -1; ///< one of the targets of its article

    bool operator==(const ArticleRun &) const = default;
};

struct ArticleBlock;

struct ArticleCell
{
    QList<ArticleBlock> blocks = {}; ///< none of them a table
    int columns = 1;
    int rows = 1;
    bool isHeader = false;

    bool operator==(const ArticleCell &other) const;
};

/// A paragraph, or what stands in the place of one.
struct ArticleBlock
{
    enum class Kind {
        Text,
        Heading,
        Code, ///< one line of it
        Rule,
        Picture,
        Outside, ///< what is shown elsewhere only: a video, a frame
        Fold,    ///< the words above what can be folded
        Table,
    };

    Kind kind = Kind::Text;
    int level = 0;       ///< of a heading
    int indent = 0;      ///< how many lists it is in
    QString marker = {}; ///< before the first paragraph of an item: "4.", "•"
    QList<ArticleRun> runs = {};
    QStringList anchors = {};
    QList<int> boxes = {}; ///< it stands in, the outermost first
    QList<int> folds = {}; ///< it stands in, the outermost first
    int number = -1;       ///< of a picture or of the fold whose words these are
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    bool isCentred = false;
    QList<QList<ArticleCell>> rows = {}; ///< of a table

    QString words() const;
    /// A link of which nothing is seen would be met by Tab and by screen readers only.
    void dropUnseenLinks();
    bool operator==(const ArticleBlock &) const = default;
};

struct ArticlePicture
{
    QUrl url = {};
    QString words = {}; ///< what it shows
    QSize size = {};    ///< as it was written; may be empty
    int link = -1;

    bool operator==(const ArticlePicture &) const = default;
};

/// What stands apart from the words around it.
struct ArticleBox
{
    enum class Kind { Quote, Note, Warning, Danger };

    Kind kind = Kind::Note;

    bool operator==(const ArticleBox &) const = default;
};

/// An article as it is shown: words, and what else may stand in one; knows neither fonts nor
/// widths, and nothing of it was markup that could do anything.
struct ArticleBody
{
    QList<ArticleBlock> blocks = {};
    QList<ArticleTarget> targets = {};
    QList<ArticlePicture> pictures = {};
    QList<ArticleBox> boxes = {};
    QList<int> openFolds = {}; ///< those that the author has opened
    int folds = 0;
    bool isCut = false; ///< it was longer than anybody reads here

    /// All of it as it reads.
    QString plain() const;
    void settleDirections(); ///< of tables, and of what has no letters: it runs as others do

    bool operator==(const ArticleBody &) const = default;
};

} // namespace Kustomer
