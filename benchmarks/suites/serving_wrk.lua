-- Sends each sealed call once: one image, with its number and its MAC. Arguments: folder, calls, bodies.
local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local at, calls, bodies, macs, body, headers = 0, 0, 0, "", {}, {}

function init(args)
  local dir = args[1]
  calls, bodies = tonumber(args[2]), tonumber(args[3])
  macs = read(dir .. "/macs")
  for i = 0, bodies - 1 do body[i] = read(dir .. "/body" .. i) end
  headers["Content-Type"] = "application/octet-stream"
  headers["Autonet-Session"] = read(dir .. "/session")
end

function request()
  local n = at
  at = at + 1
  if at == calls then wrk.thread:stop() end
  headers["Autonet-Call"] = tostring(n + 1)
  headers["Autonet-Mac"] = string.sub(macs, 32 * n + 1, 32 * n + 32)
  return wrk.format("POST", "/v1/predict", headers, body[n % bodies])
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration,
    e.connect + e.read + e.write + e.timeout, e.status, latency:percentile(99)))
end
