// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/blocks/blocksof.h"

#include "widgets/bubble/blocks/attachmentsblock.h"
#include "widgets/bubble/blocks/controlblock.h"
#include "widgets/bubble/blocks/lineblock.h"
#include "widgets/bubble/blocks/metablock.h"
#include "widgets/bubble/blocks/textblock.h"
#include "widgets/bubble/blocks/typingblock.h"
#include "widgets/bubble/rowcontrol.h"
#include "widgets/text/markdown.h"
#include "widgets/words/plaintext.h"

namespace Kustomer {
namespace {

/// Where bubbles begin on the company's side.
int companyEdge(const ChatTheme::Timeline &look)
{
    return look.margin + look.avatarSize + look.avatarGap;
}

BubbleFrame messageFrame(const BubbleRow &row, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    const bool bare = row.message.attachments.isEmpty() && isEmojiOnly(row.message.body);
    const int farSide = row.isFromCustomer() ? 0 : context.theme.unit * 4;
    const int room = context.width - companyEdge(look) - look.margin - farSide;
    BubbleFrame frame;
    frame.surface = bare ? BubbleFrame::Surface::Bare : BubbleFrame::Surface::Bubble;
    frame.look = bare ? look.bare : row.isFromCustomer() ? look.customer : look.company;
    if (!bare)
        frame.padding = {look.paddingX, look.paddingY, look.paddingX, look.paddingY};
    frame.room
        = qMax(1, qMin(room, look.maximumWidth) - frame.padding.left() - frame.padding.right());
    return frame;
}

/// How wide what stands below a bubble may be.
int roomBelow(const BubbleRow &row, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    const int left = row.isFromCustomer() ? look.margin : companyEdge(look);
    const int inset = context.theme.unit;
    return qMax(1, context.width - left - look.margin - inset);
}

void addMessage(RowBlocks &blocks, const BubbleRow &row, const BubbleFrame &frame,
                const BlockContext &context)
{
    const bool isBare = frame.surface == BubbleFrame::Surface::Bare;
    const ChatTheme &theme = context.view.theme;
    const MessageText text = textOf(row.message);
    if (!text.lines.isEmpty()) {
        const QFont &font = isBare ? theme.emojiFont : theme.messageFont;
        blocks.inside.push_back(std::make_unique<TextBlock>(text, font, context));
    }
    if (!row.message.attachments.isEmpty())
        blocks.inside.push_back(std::make_unique<AttachmentsBlock>(row, context));
    const bool told = row.endsRun || row.message.delivery != Message::Delivery::Sent;
    if (told && !blocks.inside.empty()) {
        const BlockContext below{context.view, context.look, roomBelow(row, context.view)};
        blocks.below.push_back(std::make_unique<MetaBlock>(row, below));
    }
}

void addControl(RowBlocks &blocks, const BubbleRow &row, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    const int room = qMax(1, context.width - companyEdge(look) - look.margin);
    const QSize size = context.controls->sizeOf(row, context.theme, room);
    if (!size.isEmpty())
        blocks.below.push_back(std::make_unique<ControlBlock>(size));
}

} // namespace

BubbleFrame frameOf(const BubbleRow &row, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    switch (row.kind) {
    case BubbleRow::Kind::Message:
        return messageFrame(row, context);
    case BubbleRow::Kind::Typing:
        return {BubbleFrame::Surface::Bubble, look.company,
                QMargins(look.paddingX, look.paddingY, look.paddingX, look.paddingY),
                context.width};
    case BubbleRow::Kind::Day:
    case BubbleRow::Kind::Unread:
    case BubbleRow::Kind::Notice:
        break;
    }
    return {BubbleFrame::Surface::Line, look.bare, {}, qMax(1, context.width - 4 * look.margin)};
}

RowBlocks blocksOf(const BubbleRow &row, const BubbleContext &context, const BubbleFrame &frame)
{
    RowBlocks blocks;
    const BlockContext inside{context, frame.look, frame.room};
    switch (row.kind) {
    case BubbleRow::Kind::Message:
        addMessage(blocks, row, frame, inside);
        break;
    case BubbleRow::Kind::Typing:
        blocks.inside.push_back(std::make_unique<TypingBlock>(row, inside));
        break;
    case BubbleRow::Kind::Day:
    case BubbleRow::Kind::Unread:
    case BubbleRow::Kind::Notice:
        blocks.inside.push_back(std::make_unique<LineBlock>(row, inside));
        break;
    }
    if (context.controls)
        addControl(blocks, row, context);
    return blocks;
}

} // namespace Kustomer
