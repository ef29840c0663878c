-- Carries out plan.json on charter.md in the current folder and writes what was seen to seen.json.

local patience = 20000

local function read_plan()
  return vim.fn.json_decode(table.concat(vim.fn.readfile('plan.json'), '\n'))
end

local published

-- Neovim 0.7 drops the code of a diagnostic, so what the server published is kept as it came.
local function keep_published()
  local method = 'textDocument/publishDiagnostics'
  local show = vim.lsp.handlers[method]
  vim.lsp.handlers[method] = function(err, result, ...)
    published = result.diagnostics
    return show(err, result, ...)
  end
end

local function find(code)
  for _, diagnostic in ipairs(published or {}) do
    if diagnostic.code == code then return diagnostic end
  end
end

local function start(command, buffer)
  local id = vim.lsp.start_client({ name = 'charterlint', cmd = command, root_dir = vim.fn.getcwd() })
  assert(id, 'the server does not start')
  vim.lsp.buf_attach_client(buffer, id)
  return vim.lsp.get_client_by_id(id)
end

local function text_of(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') .. '\n'
end

local function walk(plan)
  vim.cmd('edit charter.md')
  local buffer = vim.api.nvim_get_current_buf()
  local client = start(plan.server, buffer)
  local document = { uri = vim.uri_from_bufnr(buffer) }

  local function ask(method, params)
    local answer, problem = client.request_sync(method, params, patience, buffer)
    assert(answer, method .. ': ' .. tostring(problem))
    assert(not answer.err, method .. ': ' .. vim.inspect(answer.err))
    return answer.result
  end

  assert(vim.wait(patience, function() return find(plan.fix) end, 20), 'not reported: ' .. plan.fix .. vim.inspect(published))
  local seen = { version = tostring(vim.version().major) .. '.' .. vim.version().minor, before = published }

  local hover = ask('textDocument/hover', { textDocument = document, position = { line = plan.hoverLine - 1, character = 4 } })
  seen.hover = hover and hover ~= vim.NIL and hover.contents.value or ''

  local name = { textDocument = document, position = { line = plan.name.line - 1, character = plan.name.column - 1 } }
  local definition = ask('textDocument/definition', name)[1]
  seen.definedOn = (definition.targetSelectionRange or definition.range).start.line + 1
  local rename = ask('textDocument/rename', vim.tbl_extend('error', name, { newName = plan.name.to }))
  vim.lsp.util.apply_workspace_edit(rename, client.offset_encoding)
  seen.renamed = text_of(buffer)
  vim.cmd('undo')

  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', plan.typed })
  local place = { line = vim.api.nvim_buf_line_count(buffer) - 1, character = #plan.typed }
  local completions = ask('textDocument/completion', { textDocument = document, position = place })
  seen.completions = completions.items or completions
  vim.cmd('undo')

  local finding = find(plan.fix)
  local context = { diagnostics = { finding } }
  local action = ask('textDocument/codeAction', { textDocument = document, range = finding.range, context = context })[1]
  assert(action, 'no code action for ' .. plan.fix)
  if not action.edit then action = ask('codeAction/resolve', action) end
  seen.title = action.title
  vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
  assert(vim.wait(patience, function() return not find(plan.fix) end, 20), 'still reported after its fix: ' .. plan.fix)
  seen.text = text_of(buffer)
  seen.after = published

  vim.fn.writefile({ vim.fn.json_encode(seen) }, 'seen.json')
  client.stop()
end

keep_published()
local fine, problem = pcall(function() walk(read_plan()) end)
if not fine then
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
